package io.baton.desk.digest;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.revenue.CountingRule;
import io.baton.desk.revenue.ShareCard;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.Summary;
import io.baton.digest.Window;
import java.util.List;

/// Renders the weekly summary as a card. A week without news is one paragraph.
final class DigestCard {
    private DigestCard() {}

    /// @param questions those about statements, one line each
    static Card of(Summary summary, List<Text> questions) {
        return summary.quiet() && questions.isEmpty() ? quiet(summary) : full(summary, questions);
    }

    /// What falls due each month is no news, but it's earned.
    private static Card quiet(Summary summary) {
        var money = new MoneySections(summary);
        var text =
                Text.of(
                        "Partner digest: a quiet week with no wins, no open offers and nothing"
                                + " stuck. ");
        var earned = summary.earnedNothing() ? text : text.and(money.thisWeek()).plain(". ");
        return Card.saying(
                money.alsoRecorded()
                        .map(also -> earned.and(also).plain(". "))
                        .orElse(earned)
                        .plain("To see the share, type ")
                        .code("revenue")
                        .plain("."));
    }

    private static Card full(Summary summary, List<Text> questions) {
        var open = new OpenSections(summary);
        var money = new MoneySections(summary);
        var wins = new WinSections(summary);
        var card = Card.titled("Partner digest, " + days(summary.window()));
        card = ShareCard.addShare(card, summary.earned().share(), summary.books());
        card = section(card, "Won this week", wins.wins());
        card = ifAny(card, "Corrected this week", wins.corrections());
        card = section(card, "Partner revenue", money.revenue());
        card = section(card, "Sent and received since " + money.since(), money.balances());
        card = ifAny(card, "Questions about statements", questions);
        card = ifAny(card, "Figures that differ", open.differing());
        card = section(card, "Waiting for an answer", open.unanswered());
        card = section(card, "Hasn't moved for a week", open.unmoved());
        card = section(card, "Needs that no partner could meet", open.unmetNeeds());
        return card.note(CountingRule.REFERENCE).withSummary(money.inOneLine().plainText());
    }

    private static Card ifAny(Card card, String name, List<Text> lines) {
        return lines.isEmpty() ? card : section(card, name, lines);
    }

    private static Card section(Card card, String name, List<Text> lines) {
        return lines.isEmpty()
                ? card.paragraph(Text.empty().strong(name).plain(": none."))
                : card.paragraph(Text.empty().strong(name)).bullets(lines);
    }

    /// `Mon 2 Nov 2026 to Mon 9 Nov 2026`
    private static String days(Window window) {
        var first = window.since().atZone(window.zone()).toLocalDate();
        return TimeFormat.day(first) + " to " + TimeFormat.day(window.today());
    }
}
