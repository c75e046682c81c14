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
/// @param requestedBy who brought it, and alone may confirm it
/// @param expiresAt from then on nobody can confirm it
/// @param version the number of writes that this state has behind it; 0 when never stored
public record PartnerImport(
        String id,
        FirmId firm,
        Individual requestedBy,
        Instant expiresAt,
        State state,
        long version) {

    /// Long enough to ask somebody about a row; the bench moves on meanwhile.
    public static final Duration LIFE = Duration.ofDays(1);

    /// The rows are kept as long as somebody needs them.
    public sealed interface State {
        record Waiting(ImportRows rows) implements State {}

        /// Its rows are being brought in; where that was broken off, it can be begun again.
        record Confirmed(ImportRows rows) implements State {}

        /// @param leftOut the names of those for whom it came to nothing
        /// @param invalid how many rows could not be read
        record Done(int added, int changed, List<String> leftOut, int invalid) implements State {
            public Done {
                leftOut = List.copyOf(leftOut);
            }
        }

        record Discarded() implements State {}
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// The one act that a row is, however often it is tried.
    public String turnIdOf(ImportRow row) {
        return id + "/" + row.row();
    }

    public PartnerImport withState(State next) {
        return new PartnerImport(id, firm, requestedBy, expiresAt, next, version);
    }

    /// The state that the next write builds on.
    public PartnerImport written() {
        return new PartnerImport(id, firm, requestedBy, expiresAt, state, version + 1);
    }
}
