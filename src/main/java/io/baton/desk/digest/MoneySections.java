package io.baton.desk.digest;

import io.baton.chat.Text;
import io.baton.desk.revenue.RevenueFootnotes;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Spans;
import io.baton.digest.Summary;
import io.baton.referral.Referral;
import io.baton.revenue.Balance;
import io.baton.revenue.Earning;
import io.baton.revenue.Ledger;
import io.baton.revenue.Share;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Sections of the digest about wins, revenue and the balance with each partner.
final class MoneySections {
    private static final int MAX_LINES = 5;

    private final Summary summary;

    MoneySections(Summary summary) {
        this.summary = summary;
    }

    /// The digest in one line, for notifications.
    Text inOneLine() {
        var wins = summary.earned().wins().size();
        var share = summary.earned().share().overallRatio();
        var won = wins == 0 ? "no wins" : wins == 1 ? "one win" : wins + " wins";
        return Text.of("Partner digest: %s this week, ".formatted(won))
                .and(Spans.of(summary.earned().thisWeek().earned()))
                .plain(" earned")
                .plain(share.map(ratio -> ", share " + ratio).orElse(""))
                .plain(".");
    }

    List<Text> wins() {
        return RevenueText.capped(summary.earned().wins(), MAX_LINES, this::win);
    }

    private Text win(Earning win) {
        var referral = win.referral();
        var partner = RevenueText.partnerName(win.partner(), summary.books());
        var text =
                RevenueText.referralAndClient(referral)
                        .plain(", ")
                        .and(Spans.of(win.clientAmount()))
                        .plain(", ");
        return text.plain(referral.outbound() ? "done by " : "brought by ")
                .plain(partner)
                .plain(earns(win))
                .and(thanks(referral));
    }

    private static String earns(Earning win) {
        return switch (win.kind()) {
            case WIN_WITHOUT_FEE -> " (no fee agreed, so it earns nothing)";
            case WIN, CORRECTION -> "";
        };
    }

    private static Text thanks(Referral referral) {
        var giver = Text.of(". Thank you, ").and(Spans.of(referral.sender()));
        var closer = referral.holder();
        return closer.is(referral.sender())
                ? giver.plain("!")
                : giver.plain(" and ").and(Spans.of(closer)).plain("!");
    }

    /// Revenue of this week, month and year by partner, then footnotes for the year.
    List<Text> revenue() {
        var today = summary.window().today();
        var lines = new ArrayList<Text>();
        lines.add(earned("This week", summary.earned().thisWeek()));
        lines.add(earned(RevenueText.month(YearMonth.from(today)), summary.earned().thisMonth()));
        lines.add(earned(today.getYear() + " so far", summary.earned().thisYear()));
        lines.addAll(
                RevenueFootnotes.of(
                        summary.earned().thisYear(),
                        summary.books(),
                        YearMonth.of(today.getYear(), 1)));
        return lines;
    }

    private Text earned(String when, Ledger ledger) {
        var text = Text.of(when + ": ").and(Spans.of(ledger.earned()));
        var parts =
                RevenueText.capped(
                        ledger.byPartner(),
                        MAX_LINES,
                        part ->
                                Text.of(
                                                RevenueText.partnerName(
                                                                part.partner(), summary.books())
                                                        + " ")
                                        .and(Spans.of(part.earned())));
        return parts.isEmpty() ? text : text.plain(" (").and(RevenueText.list(parts)).plain(")");
    }

    /// First month that [#balances()] covers.
    String since() {
        return RevenueText.month(Share.firstMonthOf(summary.window().today()));
    }

    /// Referrals sent and received over the last twelve full months and this one. Ends with the
    /// partners who sent more than they got.
    List<Text> balances() {
        var lines = RevenueText.capped(summary.balances(), MAX_LINES, MoneySections::balance);
        var owed = summary.owedATurn();
        if (!owed.isEmpty()) {
            var names =
                    RevenueText.capped(
                            owed,
                            MAX_LINES,
                            each -> Text.of(RevenueText.shorten(each.partner().name())));
            lines.add(Text.empty().strong("You owe a referral to: ").and(RevenueText.list(names)));
        }
        return lines;
    }

    private static Text balance(Balance balance) {
        return Text.of(RevenueText.shorten(balance.partner().name()) + ": you sent ")
                .and(side(balance.given()))
                .plain(", they sent ")
                .and(side(balance.received()));
    }

    private static Text side(Balance.Side side) {
        var count = Text.of(side.referrals() + "");
        return side.won() == 0
                ? count
                : count.plain(" (").and(Spans.of(side.worth())).plain(" won)");
    }
}
