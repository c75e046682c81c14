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
public record PartnerImport(
        String id,
        FirmId firm,
        Individual requestedBy,
        Instant expiresAt,
        List<ImportRow> newRows,
        List<ImportRow> changedRows,
        int invalidCount,
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

    public PartnerImport {
        newRows = List.copyOf(newRows);
        changedRows = List.copyOf(changedRows);
    }

    public int rowCount() {
        return newRows.size() + changedRows.size();
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// The one act that a row is, however often it is tried.
    public String turnIdOf(ImportRow entry) {
        return id + "/" + entry.row();
    }

    public PartnerImport withState(State next) {
        return new PartnerImport(
                id,
                firm,
                requestedBy,
                expiresAt,
                newRows,
                changedRows,
                invalidCount,
                next,
                version);
    }

    /// Whose rows nobody needs any more.
    public PartnerImport finishedAs(State end) {
        return new PartnerImport(
                id, firm, requestedBy, expiresAt, List.of(), List.of(), invalidCount, end, version);
    }

    /// The state that the next write builds on.
    public PartnerImport written() {
        return new PartnerImport(
                id,
                firm,
                requestedBy,
                expiresAt,
                newRows,
                changedRows,
                invalidCount,
                state,
                version + 1);
    }
}
