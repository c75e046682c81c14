package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.revenue.PeriodShare;
import io.baton.revenue.Share;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The months whose total is missing or doesn't count, and how to add one.
final class TotalsText {
    private TotalsText() {}

    /// @param otherCurrency months with a total from before the firm's currency changed
    static List<Text> of(PeriodShare share, List<Share.Month> otherCurrency) {
        var other = otherCurrency.stream().map(Share.Month::month).toList();
        return Stream.of(missing(share, other), inOtherCurrency(share, other))
                .flatMap(Optional::stream)
                .toList();
    }

    /// If no month has a total, that there's no share.
    static List<Text> ofPeriod(PeriodShare share) {
        var other = share.inOtherCurrency();
        if (!share.noTotals() || !other.isEmpty()) {
            return of(share, other);
        }
        var months = share.withoutTotal();
        return List.of(
                howTo(
                        Text.of(
                                "No total for %s, so there's no share."
                                        .formatted(RevenueText.months(months))),
                        months,
                        "add one"));
    }

    private static Optional<Text> missing(PeriodShare share, List<YearMonth> otherCurrency) {
        var months = new ArrayList<>(share.withoutTotal());
        months.removeAll(otherCurrency);
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        leavingOut(
                                Text.of("No total for " + RevenueText.months(months)),
                                months,
                                share,
                                "add one"));
    }

    private static Optional<Text> inOtherCurrency(PeriodShare share, List<YearMonth> months) {
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        leavingOut(
                                Text.of(
                                        "The total for %s isn't in %s and doesn't count"
                                                .formatted(
                                                        RevenueText.months(months),
                                                        share.currency())),
                                months,
                                share,
                                "enter one in " + share.currency()));
    }

    private static Text leavingOut(
            Text text, List<YearMonth> months, PeriodShare share, String step) {
        var earned = share.earnedIn(months);
        var leftOut =
                earned.isZero()
                        ? text
                        : text.plain(", so the share leaves out ")
                                .and(Spans.of(earned))
                                .plain(" of partner revenue");
        return howTo(leftOut.plain("."), months, step);
    }

    private static Text howTo(Text text, List<YearMonth> months, String step) {
        return text.plain(" To " + step + ", type ")
                .code("revenue total " + months.getLast() + " AMOUNT")
                .plain(".");
    }
}
