package io.baton.desk.revenue;

import io.baton.revenue.PeriodShare;
import io.baton.revenue.Share;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// What a chart has one bar for: a month, or a year of a long time.
///
/// @param label `Nov 25` or `2025`
/// @param name for the text version: `Nov 2025` or `2025`
record ChartSlice(String label, String name, PeriodShare figures) {
    private static final DateTimeFormatter LABEL =
            DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);

    /// More bars have no room for their labels.
    private static final int MOST_MONTHS = 24;

    /// Oldest first.
    static List<ChartSlice> of(PeriodShare share) {
        return share.months().size() <= MOST_MONTHS
                ? share.months().stream().map(month -> month(share, month)).toList()
                : years(share);
    }

    private static ChartSlice month(PeriodShare share, Share.Month month) {
        return new ChartSlice(
                LABEL.format(month.month()),
                RevenueText.shortMonth(month.month()),
                new PeriodShare(share.currency(), List.of(month)));
    }

    private static List<ChartSlice> years(PeriodShare share) {
        var years = new LinkedHashMap<Integer, ArrayList<Share.Month>>();
        for (var month : share.months()) {
            years.computeIfAbsent(month.month().getYear(), _ -> new ArrayList<>()).add(month);
        }
        return years.entrySet().stream()
                .map(year ->
                        new ChartSlice(
                                "" + year.getKey(),
                                "" + year.getKey(),
                                new PeriodShare(share.currency(), year.getValue())))
                .toList();
    }
}
