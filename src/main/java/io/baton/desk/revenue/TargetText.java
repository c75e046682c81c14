package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Percentage;
import io.baton.revenue.PeriodShare;
import io.baton.revenue.Ratio;
import java.time.YearMonth;

/// How far a share is from the target, as money.
///
/// The gap is what's missing at the same total revenue. It isn't projected to months without a
/// total, so that everyone can check it.
final class TargetText {
    private static final int YEAR = 12;

    private TargetText() {}

    /// Of the share that the firm stands at.
    ///
    /// @param months how many months the ratio covers, at most twelve
    static Text ofShare(Ratio ratio, Percentage target, int months) {
        return months == YEAR
                ? of(ratio, target, " more a year reaches it.")
                : of(ratio, target, " more" + in(months) + " would have reached it.");
    }

    /// Of the share over a period.
    ///
    /// @param now the firm's current month
    static Text ofPeriod(Ratio ratio, Percentage target, PeriodShare share, YearMonth now) {
        boolean over = share.months().getLast().month().isBefore(now);
        var in = share.withoutTotal().isEmpty() ? "" : in(share.withTotal().size());
        return of(
                ratio, target, " more" + in + (over ? " would have reached it." : " reaches it."));
    }

    private static Text of(Ratio ratio, Percentage target, String reaching) {
        return ratio.reaches(target)
                ? Text.of("You've reached the target of %s.".formatted(target))
                : Text.of("The target is %s: ".formatted(target))
                        .and(Spans.of(ratio.shortfall(target)))
                        .plain(reaching);
    }

    private static String in(int months) {
        return months == 1 ? " in that month" : " in those %d months".formatted(months);
    }
}
