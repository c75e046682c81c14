package io.baton.revenue;

import io.baton.firm.FirmId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What firms took in altogether, month by month.
public interface MonthTotals {

    Optional<MonthTotal> find(FirmId firm, YearMonth month);

    /// Those that are known from the first month to the last, both included, oldest first.
    List<MonthTotal> between(FirmId firm, YearMonth first, YearMonth last);
}
