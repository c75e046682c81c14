package io.baton.desk.digest;

import io.baton.chat.Text;
import io.baton.desk.revenue.ExchangeText;
import io.baton.desk.revenue.RevenueFootnotes;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.revenue.ShareCard;
import io.baton.desk.text.Spans;
import io.baton.digest.Backdated;
import io.baton.digest.Summary;
import io.baton.revenue.Balance;
import io.baton.revenue.Revenue;
import io.baton.revenue.Share;
import io.baton.revenue.StillDue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sections of the digest about revenue and the balance with each partner.
final class MoneySections {
    private static final int MAX_LINES = 5;

    private final Summary summary;

    MoneySections(Summary summary) {
        this.summary = summary;
    }

    /// The digest in one line, for notifications.
    Text inOneLine() {
        var wins = summary.news().wins().size();
        var won = wins == 0 ? "no wins" : wins == 1 ? "one win" : wins + " wins";
        return Text.of("Partner digest: %s this week, ".formatted(won))
                .and(Spans.of(summary.earned().thisWeek().earned()))
                .plain(" earned")
                .and(unconfirmed(summary.earned().thisWeek()))
                .and(elsewhere(summary.earned().thisWeek()))
                .plain(
                        ShareCard.inBrief(summary.earned().share())
                                .map(share -> ", " + share)
                                .orElse(""))
                .plain(".");
    }

    /// Revenue of this week, month and year by partner, then footnotes for the year.
    List<Text> revenue() {
        var today = summary.window().today();
        var lines = new ArrayList<Text>();
        lines.add(thisWeek());
        alsoRecorded().ifPresent(lines::add);
        var due = summary.books().stillDue();
        lines.add(
                earned(
                        RevenueText.month(YearMonth.from(today)),
                        summary.earned().thisMonth(),
                        due));
        lines.add(earned(today.getYear() + " so far", summary.earned().thisYear(), due));
        lines.addAll(RevenueFootnotes.ofWins(summary.earned().thisYear(), summary.books()));
        return lines;
    }

    /// `This week: $220 (CloudNine $220)`
    Text thisWeek() {
        return earned("This week", summary.earned().thisWeek(), Optional.empty());
    }

    /// `Also recorded this week, for October 2026: $220`; empty if nothing was dated back.
    Optional<Text> alsoRecorded() {
        var months = summary.news().backdated();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of("Also recorded this week, ")
                                .and(
                                        RevenueText.list(
                                                RevenueText.capped(
                                                        months, MAX_LINES, MoneySections::month))));
    }

    private static Text month(Backdated recorded) {
        return Text.of("for " + RevenueText.month(recorded.month()) + ": ")
                .and(Spans.list(recorded.earned().amounts()));
    }

    /// @param due what of it falls due after today
    private Text earned(String when, Revenue revenue, Optional<StillDue> due) {
        var text = Text.of(when + ": ").and(Spans.of(revenue.earned()));
        var parts =
                RevenueText.capped(
                        revenue.byPartner(summary.books()::current),
                        MAX_LINES,
                        part ->
                                Text.of(
                                                RevenueText.partnerName(
                                                                part.partner(), summary.books())
                                                        + " ")
                                        .and(Spans.of(part.earned())));
        var own = parts.isEmpty() ? text : text.plain(" (").and(RevenueText.list(parts)).plain(")");
        return own.and(RevenueText.stillDue(due, revenue.earned()))
                .and(unconfirmed(revenue))
                .and(elsewhere(revenue));
    }

    private static Text unconfirmed(Revenue revenue) {
        return RevenueText.unconfirmed(revenue.earnedUnconfirmed(), revenue.earned());
    }

    /// `, and €500 in other currencies`, or nothing.
    private static Text elsewhere(Revenue revenue) {
        var others = revenue.earnedInOtherCurrencies();
        return others.isEmpty()
                ? Text.empty()
                : Text.of(", and ")
                        .and(Spans.list(others))
                        .plain(" in other currencies, not in the share");
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
                .and(ExchangeText.side(balance.given()))
                .plain(", they sent ")
                .and(ExchangeText.side(balance.received()));
    }
}
