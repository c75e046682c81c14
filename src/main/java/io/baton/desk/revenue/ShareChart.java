package io.baton.desk.revenue;

import io.baton.chat.Chart;
import io.baton.firm.Percentage;
import io.baton.revenue.Ratio;
import io.baton.revenue.Share;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The last twelve full months as bars against the target, and the same in words.
final class ShareChart {
    private static final DateTimeFormatter LABEL =
            DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);
    private static final String UNIT = "%";

    private ShareChart() {}

    static Chart of(Share share, Percentage target) {
        return new Chart(
                "Share of revenue from partnering",
                bars(share),
                target.value(),
                UNIT,
                words(share, target));
    }

    private static List<Chart.Bar> bars(Share share) {
        return share.fullMonths().stream()
                .map(month -> new Chart.Bar(LABEL.format(month.month()), value(month)))
                .toList();
    }

    private static @Nullable BigDecimal value(Share.Month month) {
        return month.ratio().map(Ratio::percent).orElse(null);
    }

    private static String words(Share share, Percentage target) {
        var months =
                share.fullMonths().stream()
                        .map(ShareChart::words)
                        .collect(Collectors.joining(", "));
        var overall =
                share.overallRatio()
                        .map(ratio -> " Over those with a total: " + ratio + ".")
                        .orElse("");
        return "Share of revenue from partnering, month by month, against the target of %s: %s.%s"
                .formatted(target, months, overall);
    }

    private static String words(Share.Month month) {
        var ratio = month.ratio().map(Ratio::toString);
        var none = month.total() == null ? "no total" : "no revenue";
        return RevenueText.shortMonth(month.month()) + " " + ratio.orElse(none);
    }
}
