package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Percentage;
import io.baton.revenue.Ratio;
import io.baton.revenue.Share;
import java.util.Optional;
import java.util.stream.Stream;

/// The share against the target, in sentences.
final class ShareText {
    private ShareText() {}

    /// The share over the full months, or why there is none.
    static Text headline(Share share, Percentage target) {
        return share.overallRatio()
                .map(ratio -> standing(ratio, share, target))
                .orElseGet(() ->
                        share.noTotalsYet()
                                ? Text.of("No full month has a total yet, so there's no share yet.")
                                : Text.of(
                                        "The totals of the last twelve full months are zero, so"
                                                + " there's no share."));
    }

    private static Text standing(Ratio ratio, Share share, Percentage target) {
        return Text.of("Partner revenue is ")
                .strong(ratio.toString())
                .plain(" of all revenue" + months(share) + " (")
                .and(Spans.of(ratio.partnerRevenue()))
                .plain(" of ")
                .and(Spans.of(ratio.totalRevenue()))
                .plain("). ")
                .and(against(ratio, target));
    }

    private static String months(Share share) {
        return share.monthsWithoutTotal().isEmpty()
                ? " over the last twelve full months"
                : ", based on %d of the last twelve full months"
                        .formatted(share.monthsWithTotal().size());
    }

    private static Text against(Ratio ratio, Percentage target) {
        return ratio.reaches(target)
                ? Text.of("You've reached the target of %s.".formatted(target))
                : Text.of("The target is %s: ".formatted(target))
                        .and(Spans.of(ratio.shortfall(target)))
                        .plain(" short.");
    }

    /// The current month so far.
    static Text current(Share share) {
        var now = share.currentMonth();
        var text =
                Text.of(RevenueText.month(now.month()) + " so far: ")
                        .and(Spans.of(now.partnerRevenue()))
                        .plain(" from partners");
        var total = now.total();
        if (total == null) {
            return text.plain(". The month has no total yet.");
        }
        var ofTotal = text.plain(" of ").and(Spans.of(total));
        return now.ratio()
                .map(ratio -> ofTotal.plain(" (" + ratio + ")."))
                .orElse(ofTotal.plain("."));
    }

    /// The months without a total, and how to add one.
    static Optional<Text> missing(Share share) {
        var missing = share.monthsWithoutTotal();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var months = Text.of("No total for " + RevenueText.months(missing));
        var text =
                share.earnedWithoutTotal().isZero()
                        ? months
                        : months.plain(", so the share leaves out ")
                                .and(Spans.of(share.earnedWithoutTotal()))
                                .plain(" of partner revenue");
        return Optional.of(
                text.plain(". To add one, type ")
                        .code("revenue total " + missing.getLast() + " AMOUNT")
                        .plain("."));
    }

    /// All sentences, one paragraph each.
    static Stream<Text> all(Share share, Percentage target) {
        return Stream.concat(
                Stream.of(headline(share, target), current(share)), missing(share).stream());
    }
}
