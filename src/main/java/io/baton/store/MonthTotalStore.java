package io.baton.store;

import io.baton.revenue.MonthTotal;
import io.baton.revenue.MonthTotals;

/// Reads and writes monthly revenue totals.
public interface MonthTotalStore extends MonthTotals, Journal<MonthTotal> {}
