package io.baton.desk.revenue;

import io.baton.chat.Chart;
import io.baton.revenue.PeriodShare;
import java.util.stream.Collectors;

/// Bar chart of what partners, or one of them, earned the firm month by month.
final class AmountChart {
    private AmountChart() {}

    /// @param what what the bars show, e.g. `Earned with CloudNine`
    static Chart of(String what, PeriodShare share) {
        var unit = new Chart.Unit.Amount(share.currency().getCode());
        var slices = ChartSlice.of(share);
        var bars =
                slices.stream()
                        .map(slice ->
                                new Chart.Bar(slice.label(), slice.figures().earned().getAmount()))
                        .toList();
        var each =
                slices.stream()
                        .map(slice ->
                                slice.name()
                                        + " "
                                        + unit.format(slice.figures().earned().getAmount()))
                        .collect(Collectors.joining(", "));
        var by = slices.size() == share.months().size() ? "month by month" : "year by year";
        return new Chart(
                "%s, in %s".formatted(what, share.currency()),
                bars,
                null,
                unit,
                "%s, %s: %s.".formatted(what, by, each));
    }
}
