package io.baton.bench;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Something that the bench lacks: needs that nobody on it could serve, and that ask for the same.
///
/// @param service to which they point, as a provider would call it; null where none stands out
/// @param gaps the newest first, never empty
public record GapGroup(@Nullable String service, List<Gap> gaps) {

    public GapGroup {
        gaps = List.copyOf(gaps);
    }

    public Gap newest() {
        return gaps.getFirst();
    }

    /// When it was asked for the first time of those that are looked at.
    public Instant since() {
        return gaps.getLast().at();
    }

    public int times() {
        return gaps.size();
    }

    /// How often it was asked for at such moments.
    public int timesAsked(Predicate<Instant> when) {
        return (int) gaps.stream().map(Gap::at).filter(when).count();
    }

    /// How many different people asked.
    public int askers() {
        return (int) gaps.stream().map(gap -> gap.askedBy().id()).distinct().count();
    }
}
