package io.baton.statement;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.time.YearMonth;

/// Members were told once which statements of a month are ready.
///
/// @param count how many were ready
/// @param version number of writes so far; 0 if never stored
public record StatementRound(FirmId firm, YearMonth month, int count, Instant at, long version) {

    public String id() {
        return month.toString();
    }

    public StatementRound written() {
        return new StatementRound(firm, month, count, at, version + 1);
    }
}
