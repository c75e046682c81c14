package io.baton.store;

import io.baton.revenue.MonthTotal;
import io.baton.revenue.MonthTotals;

/// The months' totals, read and written.
public interface MonthTotalStore extends MonthTotals, Journal<MonthTotal> {}
