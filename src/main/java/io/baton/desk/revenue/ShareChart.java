package io.baton.desk.revenue;

import io.baton.chat.Chart;
import io.baton.firm.Percentage;
import io.baton.revenue.PeriodShare;
import io.baton.revenue.Ratio;
import io.baton.revenue.Share;
import java.util.Optional;
import java.util.stream.Collectors;

/// Bar chart of the share month by month against the target, with alternative text.
final class ShareChart {
    private ShareChart() {}

    /// The last twelve full months.
    static Chart of(Share share, Percentage target) {
        return of(share.full(), share.mainRatio(), target);
    }

    /// @param overall of all months; empty if there's none to name
    static Chart of(PeriodShare share, Optional<Ratio> overall, Percentage target) {
        var slices = ChartSlice.of(share);
        var bars =
                slices.stream()
                        .map(slice ->
                                new Chart.Bar(
                                        slice.label(),
                                        slice.figures().ratio().map(Ratio::percent).orElse(null)))
                        .toList();
        var each = slices.stream().map(ShareChart::inWords).collect(Collectors.joining(", "));
        return new Chart(
                "Share of revenue from partners",
                bars,
                target.value(),
                new Chart.Unit.Percent(),
                "Share of revenue from partners, %s, against the target of %s: %s.%s"
                        .formatted(
                                slices.size() == share.months().size()
                                        ? "month by month"
                                        : "year by year",
                                target,
                                each,
                                overall.map(ratio -> " Overall: " + ratio + ".").orElse("")));
    }

    private static String inWords(ChartSlice slice) {
        var none = slice.figures().noTotals() ? "no total" : "no revenue";
        return slice.name() + " " + slice.figures().ratio().map(Ratio::toString).orElse(none);
    }
}
