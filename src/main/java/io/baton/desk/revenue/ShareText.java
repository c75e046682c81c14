package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Percentage;
import io.baton.revenue.Books;
import io.baton.revenue.Ratio;
import io.baton.revenue.Share;
import java.util.Optional;
import java.util.stream.Stream;

/// The share against the target, in sentences.
final class ShareText {
    private ShareText() {}

    /// The share over the full months. If there's none to lead with, the current month and why.
    static Text headline(Share share, Books books) {
        return share.mainRatio()
                .map(ratio -> standing(ratio, share, books.firm().target()))
                .orElseGet(() ->
                        leadsWithCurrentMonth(share)
                                ? current(share, books).plain(" " + whyNoShare(share) + ".")
                                : Text.of(whyNoShare(share) + ", so there's no share yet."));
    }

    /// `share 19.4%`, or the current month's if there's no other to lead with.
    static Optional<String> inBrief(Share share) {
        var now = share.currentMonth();
        return share.mainRatio()
                .map(ratio -> "share " + ratio)
                .or(() ->
                        now.ratio().map(ratio -> RevenueText.month(now.month()) + " at " + ratio));
    }

    private static boolean leadsWithCurrentMonth(Share share) {
        var now = share.currentMonth();
        return share.mainRatio().isEmpty()
                && (now.total() != null || !now.partnerRevenue().isZero());
    }

    private static String whyNoShare(Share share) {
        if (share.noTotalsYet()) {
            return share.monthsInOtherCurrency().isEmpty()
                    ? "No full month has a total yet"
                    : "No full month has a total in %s yet".formatted(share.currency());
        }
        if (share.overallRatio().isEmpty()) {
            return "The totals of the last twelve full months are zero";
        }
        return "The last twelve full months have no partner revenue";
    }

    private static Text standing(Ratio ratio, Share share, Percentage target) {
        return Text.of("Partner revenue is ")
                .strong(ratio.toString())
                .plain(" of all revenue" + months(share) + " (")
                .and(Spans.of(ratio.partnerRevenue()))
                .plain(" of ")
                .and(Spans.of(ratio.totalRevenue()))
                .and(RevenueText.unconfirmed(share.full().unconfirmed(), ratio.partnerRevenue()))
                .plain("). ")
                .and(TargetText.ofShare(ratio, target, share.full().withTotal().size()));
    }

    private static String months(Share share) {
        return share.full().withoutTotal().isEmpty()
                ? " over the last twelve full months"
                : ", based on %d of the last twelve full months"
                        .formatted(share.full().withTotal().size());
    }

    /// The current month so far.
    static Text current(Share share, Books books) {
        var now = share.currentMonth();
        var text =
                Text.of(RevenueText.month(now.month()) + " so far: ")
                        .and(Spans.of(now.partnerRevenue()))
                        .plain(" from partners")
                        .and(RevenueText.stillDue(books.stillDue(), now.partnerRevenue()))
                        .and(RevenueText.unconfirmed(now.unconfirmed(), now.partnerRevenue()));
        var total = now.total();
        if (total == null) {
            // If no month has one, the headline says so.
            return text.plain(share.noTotalsYet() ? "." : ". The month has no total yet.");
        }
        var ofTotal = text.plain(" of ").and(Spans.of(total));
        return now.ratio()
                .map(ratio -> ofTotal.plain(" (" + ratio + ")."))
                .orElse(ofTotal.plain("."));
    }

    /// All sentences, one paragraph each.
    static Stream<Text> all(Share share, Books books) {
        var current =
                leadsWithCurrentMonth(share)
                        ? Optional.<Text>empty()
                        : Optional.of(current(share, books));
        var totals = TotalsText.of(share.full(), share.monthsInOtherCurrency()).stream();
        return Stream.of(Stream.of(headline(share, books)), current.stream(), totals)
                .flatMap(each -> each);
    }
}
