package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.revenue.Period;
import io.baton.revenue.PeriodShare;
import io.baton.revenue.Ratio;
import io.baton.revenue.Revenue;
import io.baton.revenue.StillDue;
import java.time.YearMonth;
import java.util.Optional;

/// Sentences about the figures of a period.
public final class PeriodText {
    private PeriodText() {}

    /// `in 2025`, `from Mar 2026 to Jun 2026`, `in November 2026 so far`
    ///
    /// @param now the firm's current month
    public static String when(Period period, YearMonth now) {
        var name = RevenueText.period(period, now);
        if (period.isFromTheBeginning()) {
            return "altogether";
        }
        return (period.isYear() || period.upTo(now).isMonth() ? "in " : "from ") + name;
    }

    /// `CloudNine earned you $24,000 in 2025 (3 wins), $600 of it unconfirmed.`
    ///
    /// @param who the subject, e.g. `Partners`
    ///
    /// @param due what of it falls due after today
    static Text earned(String who, Revenue revenue, String when, Optional<StillDue> due) {
        if (revenue.wins() == 0 && revenue.earned().isZero()) {
            return Text.of("%s earned you nothing %s.".formatted(who, when));
        }
        return Text.of(who + " earned you ")
                .and(Spans.of(revenue.earned()))
                .plain(" " + when + wins(revenue))
                .and(RevenueText.stillDue(due, revenue.earned()))
                .and(RevenueText.unconfirmed(revenue.earnedUnconfirmed(), revenue.earned()))
                .plain(".");
    }

    private static String wins(Revenue revenue) {
        return switch (revenue.wins()) {
            case 0 -> "";
            case 1 -> " (one win)";
            default -> " (%d wins)".formatted(revenue.wins());
        };
    }

    /// `That's 20% of all revenue ($24,000 of $120,000).`
    static Text share(Ratio ratio, PeriodShare share) {
        boolean all = share.withoutTotal().isEmpty();
        return Text.of(all ? "That's " : "It's ")
                .strong(ratio.toString())
                .plain(" of all revenue")
                .plain(
                        all
                                ? ""
                                : ", based on the %d of %d months with a total"
                                        .formatted(share.withTotal().size(), share.months().size()))
                .plain(" (")
                .and(Spans.of(ratio.partnerRevenue()))
                .plain(" of ")
                .and(Spans.of(ratio.totalRevenue()))
                .and(RevenueText.unconfirmed(share.unconfirmed(), ratio.partnerRevenue()))
                .plain(").");
    }
}
