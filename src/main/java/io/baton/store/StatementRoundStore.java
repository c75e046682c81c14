package io.baton.store;

import io.baton.firm.FirmId;
import io.baton.statement.StatementRound;
import java.time.YearMonth;
import java.util.Optional;

/// Reads and writes the months whose statements were announced.
public interface StatementRoundStore extends Journal<StatementRound> {

    Optional<StatementRound> find(FirmId firm, YearMonth month);
}
