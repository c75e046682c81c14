package io.baton.load;

import java.util.List;
import java.util.function.ToLongFunction;

/// What was measured in one start, in milliseconds.
///
/// @param cpu processor time until it was ready
/// @param first latency of the first command
/// @param p50 of the first 300 commands
/// @param p99 of the first 300 commands
/// @param resident megabytes after ten idle seconds
record StartFigures(long ready, long cpu, long first, long p50, long p99, long resident) {

    /// The median of each figure by itself.
    static StartFigures median(List<StartFigures> all) {
        return new StartFigures(
                median(all, StartFigures::ready),
                median(all, StartFigures::cpu),
                median(all, StartFigures::first),
                median(all, StartFigures::p50),
                median(all, StartFigures::p99),
                median(all, StartFigures::resident));
    }

    private static long median(List<StartFigures> all, ToLongFunction<StartFigures> figure) {
        return all.stream().mapToLong(figure).sorted().skip(all.size() / 2).findFirst().orElse(0);
    }
}
