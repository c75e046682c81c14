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

/// Bar chart of the last twelve full months against the target, with alternative text.
final class ShareChart {
    private static final DateTimeFormatter LABEL =
            DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);
    private static final String UNIT = "%";

    private ShareChart() {}

    static Chart of(Share share, Percentage target) {
        return new Chart(
                "Share of revenue from partners",
                bars(share),
                target.value(),
                UNIT,
                altText(share, target));
    }

    private static List<Chart.Bar> bars(Share share) {
        return share.fullMonths().stream()
                .map(month -> new Chart.Bar(LABEL.format(month.month()), value(month)))
                .toList();
    }

    private static @Nullable BigDecimal value(Share.Month month) {
        return month.ratio().map(Ratio::percent).orElse(null);
    }

    private static String altText(Share share, Percentage target) {
        var months =
                share.fullMonths().stream()
                        .map(ShareChart::altText)
                        .collect(Collectors.joining(", "));
        var overall = share.mainRatio().map(ratio -> " Overall: " + ratio + ".").orElse("");
        return "Share of revenue from partners, month by month, against the target of %s: %s.%s"
                .formatted(target, months, overall);
    }

    private static String altText(Share.Month month) {
        var ratio = month.ratio().map(Ratio::toString);
        var none = month.total() == null ? "no total" : "no revenue";
        return RevenueText.shortMonth(month.month()) + " " + ratio.orElse(none);
    }
}
