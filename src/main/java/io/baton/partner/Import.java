package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A file of partners that somebody has read out and may still confirm. Until then none of it has
/// any effect.
///
/// @param id comes from the turn that brought the file
/// @param by who brought it, and alone may confirm it
/// @param until from then on nobody can confirm it
/// @param fresh rows about partners who were unknown when the file was read
/// @param changed rows that would change somebody known
/// @param wrong how many rows could not be read
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Import(
        String id,
        FirmId firm,
        Individual by,
        Instant until,
        List<Entry> fresh,
        List<Entry> changed,
        int wrong,
        State state,
        long version) {

    /// Long enough to ask somebody about a row; the bench moves on meanwhile.
    public static final Duration LIFE = Duration.ofDays(1);

    public sealed interface State {
        record Waiting() implements State {}

        /// Its rows are being brought in; where that was broken off, it can be begun again.
        record Confirmed() implements State {}

        /// @param leftOut the names of those for whom it came to nothing
        record Done(int added, int changed, List<String> leftOut) implements State {
            public Done {
                leftOut = List.copyOf(leftOut);
            }
        }

        record Discarded() implements State {}
    }

    public Import {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
    }

    public int rows() {
        return fresh.size() + changed.size();
    }

    public boolean over(Instant now) {
        return !now.isBefore(until);
    }

    /// The one act that a row is, however often it is tried.
    public String turn(Entry entry) {
        return id + "/" + entry.row();
    }

    public Import now(State next) {
        return new Import(id, firm, by, until, fresh, changed, wrong, next, version);
    }

    /// Whose rows nobody needs any more.
    public Import ended(State end) {
        return new Import(id, firm, by, until, List.of(), List.of(), wrong, end, version);
    }

    /// The state that the next write builds on.
    public Import written() {
        return new Import(id, firm, by, until, fresh, changed, wrong, state, version + 1);
    }
}
