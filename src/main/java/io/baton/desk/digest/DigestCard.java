package io.baton.desk.digest;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.revenue.CountingRule;
import io.baton.desk.revenue.ShareCard;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.Summary;
import io.baton.digest.Window;
import java.util.List;

/// The weekly summary as a card, its sections in their order; a week without news is one line.
final class DigestCard {
    private DigestCard() {}

    static Card of(Summary summary) {
        return summary.quiet() ? quiet() : full(summary);
    }

    private static Card quiet() {
        return Card.saying(
                Text.of(
                                "A quiet week of partnering: nothing was won, nothing waits for an"
                                        + " answer, nothing lies still. See ")
                        .code("revenue")
                        .plain(" for the share."));
    }

    private static Card full(Summary summary) {
        var firm = summary.books().firm();
        var open = new OpenSections(summary);
        var money = new MoneySections(summary);
        var card = Card.titled("Partnering, " + days(summary.window()));
        card = ShareCard.addShare(card, summary.earned().share(), firm.target());
        card = section(card, "Won this week", money.wins(), "no win.");
        card = section(card, "Partner revenue", money.revenue(), "none.");
        card =
                section(
                        card,
                        "Given and got since " + money.since(),
                        money.givenAndGot(),
                        "nothing passed.");
        card = section(card, "Waits for an answer", open.waiting(), "nothing.");
        card = section(card, "Did not move", open.unmoved(), "nothing lies still.");
        card = section(card, "Nobody on the bench could serve", open.unserved(), "nothing.");
        return card.note(CountingRule.TEXT).withSummary(money.inOneLine().plainText());
    }

    private static Card section(Card card, String name, List<Text> lines, String none) {
        return lines.isEmpty()
                ? card.paragraph(Text.empty().strong(name).plain(": " + none))
                : card.paragraph(Text.empty().strong(name)).bullets(lines);
    }

    /// `Mon 2 Nov 2026 to Mon 9 Nov 2026`
    private static String days(Window window) {
        var first = window.since().atZone(window.zone()).toLocalDate();
        return TimeFormat.day(first) + " to " + TimeFormat.day(window.today());
    }
}
