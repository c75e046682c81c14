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

/// The digest's sections about what was won, earned, given and got.
final class MoneySections {
    private static final int MOST = 5;

    private final Summary summary;

    MoneySections(Summary summary) {
        this.summary = summary;
    }

    /// The whole digest for a notification.
    Text inOneLine() {
        var wins = summary.earned().wins().size();
        var share = summary.earned().share().overallRatio();
        var won = wins == 0 ? "no win" : wins == 1 ? "one win" : wins + " wins";
        return Text.of("Partnering this week: %s, ".formatted(won))
                .and(Spans.of(summary.earned().thisWeek().earned()))
                .plain(" earned")
                .plain(share.map(ratio -> "; the share is " + ratio).orElse(""))
                .plain(".");
    }

    List<Text> wins() {
        return RevenueText.capped(summary.earned().wins(), MOST, this::win);
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
            case WIN_WITHOUT_FEE -> " (no fee was agreed, so it earns us nothing)";
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

    /// This week, this month, this year, each with its partners, and what stands beside the year.
    List<Text> revenue() {
        var today = summary.window().today();
        var lines = new ArrayList<Text>();
        lines.add(earned("This week", summary.earned().thisWeek()));
        lines.add(earned(RevenueText.month(YearMonth.from(today)), summary.earned().thisMonth()));
        lines.add(earned(today.getYear() + " so far", summary.earned().thisYear()));
        lines.addAll(
                RevenueFootnotes.of(
                        summary.earned().thisYear(), summary.books(), YearMonth.of(today.getYear(), 1)));
        return lines;
    }

    private Text earned(String when, Ledger ledger) {
        var text = Text.of(when + ": ").and(Spans.of(ledger.earned()));
        var parts =
                RevenueText.capped(
                        ledger.byPartner(),
                        MOST,
                        part ->
                                Text.of(
                                                RevenueText.partnerName(
                                                                part.partner(), summary.books())
                                                        + " ")
                                        .and(Spans.of(part.earned())));
        return parts.isEmpty() ? text : text.plain(" (").and(RevenueText.list(parts)).plain(")");
    }

    /// Since when the given and got are counted.
    String since() {
        return RevenueText.month(Share.firstMonthOf(summary.window().today()));
    }

    /// Of the last twelve full months and this one, with who is owed a turn at the end.
    List<Text> givenAndGot() {
        var lines = RevenueText.capped(summary.balances(), MOST, MoneySections::balance);
        var owed = summary.owedATurn();
        if (!owed.isEmpty()) {
            var names =
                    RevenueText.capped(
                            owed,
                            MOST,
                            each -> Text.of(RevenueText.shorten(each.partner().name())));
            lines.add(Text.empty().strong("Owed a turn: ").and(RevenueText.list(names)));
        }
        return lines;
    }

    private static Text balance(Balance balance) {
        return Text.of(RevenueText.shorten(balance.partner().name()) + ": given ")
                .and(side(balance.given()))
                .plain(", got ")
                .and(side(balance.received()));
    }

    private static Text side(Balance.Side side) {
        var count = Text.of(side.referrals() + "");
        return side.won() == 0
                ? count
                : count.plain(" (").and(Spans.of(side.worth())).plain(" won)");
    }
}
