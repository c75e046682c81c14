package io.baton.revenue;

import io.baton.firm.FirmId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Total revenue of firms by month.
public interface MonthTotals {

    Optional<MonthTotal> find(FirmId firm, YearMonth month);

    /// Known totals from the first month to the last, both included, oldest first.
    List<MonthTotal> between(FirmId firm, YearMonth first, YearMonth last);
}
