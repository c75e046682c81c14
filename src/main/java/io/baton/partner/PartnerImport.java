package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A partner file that has been read and awaits confirmation. Until confirmed, it changes nothing.
///
/// @param id derived from the turn that brought the file
/// @param requestedBy the member who sent the file, and the only one who can confirm it
/// @param expiresAt when it can no longer be confirmed
/// @param version number of writes so far; 0 if never stored
public record PartnerImport(
        String id,
        FirmId firm,
        Individual requestedBy,
        Instant expiresAt,
        State state,
        long version) {

    /// Leaves time to ask someone about a row. Later, the bench may have changed too much.
    public static final Duration LIFE = Duration.ofDays(1);

    /// The rows are stored only while they're needed.
    public sealed interface State {
        record Waiting(ImportRows rows) implements State {}

        /// The rows are being applied. After a failure, applying can start again.
        record Confirmed(ImportRows rows) implements State {}

        /// @param leftOut names of the partners that couldn't be imported
        /// @param invalid number of rows that couldn't be read
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

    /// The turn id of a row. It's the same on every retry, so a row is applied once.
    public String turnIdOf(ImportRow row) {
        return id + "/" + row.row();
    }

    public PartnerImport withState(State next) {
        return new PartnerImport(id, firm, requestedBy, expiresAt, next, version);
    }

    /// The version after this write, for the next write to build on.
    public PartnerImport written() {
        return new PartnerImport(id, firm, requestedBy, expiresAt, state, version + 1);
    }
}
