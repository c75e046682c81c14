package io.baton.bench;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A gap in the bench: needs that ask for the same thing and that no partner could serve.
///
/// @param service the service they ask for, as a provider would call it; null if none stands out
/// @param gaps newest first, never empty
public record GapGroup(@Nullable String service, List<Gap> gaps) {

    public GapGroup {
        gaps = List.copyOf(gaps);
    }

    public Gap newest() {
        return gaps.getFirst();
    }

    public int times() {
        return gaps.size();
    }

    /// Number of times it was asked for at matching moments.
    public int timesAsked(Predicate<Instant> when) {
        return (int) gaps.stream().map(Gap::at).filter(when).count();
    }

    /// Number of different people who asked.
    public int askers() {
        return (int) gaps.stream().map(gap -> gap.askedBy().id()).distinct().count();
    }
}
