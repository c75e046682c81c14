package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Percentage;
import io.baton.revenue.Ratio;
import io.baton.revenue.Share;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/// The share against the target, in sentences.
final class ShareText {
    private ShareText() {}

    /// The share over the full months, or, in a firm's first month, that there is none yet.
    static Text headline(Share share, Percentage target) {
        return share.overallRatio()
                .map(ratio -> standing(ratio, share, target))
                .orElseGet(() ->
                        share.noTotalsYet()
                                ? Text.of(
                                        "No full month has a total yet, so there is only the"
                                                + " current month so far.")
                                : Text.of(
                                        "The totals of the last twelve full months are zero, so"
                                                + " there is no share."));
    }

    private static Text standing(Ratio ratio, Share share, Percentage target) {
        return Text.of("Partnering earned ")
                .strong(ratio.toString())
                .plain(" of all revenue in " + counted(share) + " (")
                .and(Spans.of(ratio.partnerRevenue()))
                .plain(" of ")
                .and(Spans.of(ratio.totalRevenue()))
                .plain("). ")
                .and(against(ratio, target));
    }

    private static String counted(Share share) {
        int months = share.monthsWithTotal().size();
        return share.monthsWithoutTotal().isEmpty()
                ? "the last twelve full months"
                : "the %s of the last twelve full months that %s a total"
                        .formatted(
                                months == 1 ? "only one" : months + "",
                                months == 1 ? "has" : "have");
    }

    private static Text against(Ratio ratio, Percentage target) {
        var goal = Text.of("The target is " + target);
        return ratio.reaches(target)
                ? goal.plain(": reached.")
                : goal.plain(": ").and(missing(ratio.shortfall(target)));
    }

    private static Text missing(Money amount) {
        return Text.empty().and(Spans.of(amount)).plain(" short.");
    }

    /// The current month so far, beside the share.
    static Text current(Share share) {
        var now = share.currentMonth();
        var text =
                Text.of(RevenueText.month(now.month()) + " so far: ")
                        .and(Spans.of(now.partnerRevenue()))
                        .plain(" from partnering");
        var total = now.total();
        if (total == null) {
            return text.plain("; the month has no total yet.");
        }
        var of = text.plain(" of ").and(Spans.of(total));
        return now.ratio().map(ratio -> of.plain(", " + ratio + ".")).orElse(of.plain("."));
    }

    /// Which months have no share, and how to give them one.
    static Optional<Text> missing(Share share) {
        var missing = share.monthsWithoutTotal();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var text =
                Text.of("No total, so no share: " + RevenueText.months(missing) + ". Type ")
                        .code("revenue total " + missing.getLast() + " AMOUNT")
                        .plain(".");
        return Optional.of(
                share.earnedWithoutTotal().isZero()
                        ? text
                        : text.plain(" What they earned, ")
                                .and(Spans.of(share.earnedWithoutTotal()))
                                .plain(", is not in the share."));
    }

    /// All of it, one paragraph each.
    static Stream<Text> all(Share share, Percentage target) {
        return Stream.concat(
                Stream.of(headline(share, target), current(share)), missing(share).stream());
    }
}
