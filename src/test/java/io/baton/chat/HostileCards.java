package io.baton.chat;

import io.baton.chat.Card.Fact;
import io.baton.chat.Card.Part;
import io.baton.chat.Text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Cards that are hard to show: markup of the platforms, too much of everything, and nothing.
final class HostileCards {
    private static final String MARKUP =
            "<!channel> <@U0RITA> <https://evil.example|Click> & *bold* _it_ ~no~ `code` ```x <b>B</b> <script>alert(1)</script>";

    private HostileCards() {}

    static Map<String, Card> all() {
        var cards = new LinkedHashMap<String, Card>();
        cards.put("markup", markup());
        cards.put("long-need", longNeed());
        cards.put("sixty-bullets", sixtyBullets());
        cards.put("thirty-buttons", thirtyButtons());
        cards.put("hundred-parts", hundredParts());
        cards.put("long-words", longWords());
        cards.put("blanks", blanks());
        return cards;
    }

    private static Card markup() {
        return new Card(MARKUP, List.of(new Part.Title(MARKUP)))
                .paragraph(Text.of(MARKUP))
                .paragraph(Text.empty().strong(MARKUP).plain(" ").code(MARKUP))
                .with(new Part.Facts(List.of(new Fact(MARKUP, Text.of(MARKUP)))))
                .bullets(List.of(Text.of(MARKUP)))
                .paragraph(
                        Text.empty()
                                .and(new Span.Link("javascript:alert(1)", "no link"))
                                .plain(" ")
                                .and(
                                        new Span.Link(
                                                "https://a.example/|x>y<z \"q\"", "odd | <link>"))
                                .plain(" ")
                                .and(new Span.Mention("slack:U1> <!here", MARKUP))
                                .plain(" ")
                                .and(new Span.Moment(SampleCards.NOON, "17|00 <b>")))
                .note(Text.of(MARKUP))
                .buttons(Button.plain(MARKUP, "referral.show", MARKUP));
    }

    private static Card longNeed() {
        var need = "We need <two> firewalls & a calm person. ".repeat(100).substring(0, 4_000);
        return Card.titled("Referral R-13")
                .paragraph(Text.of(need))
                .with(new Part.Facts(List.of(new Fact("Need", Text.of(need)))))
                .bullets(List.of(Text.of(need)))
                .note(Text.of(need))
                .withSummary(need);
    }

    private static Card sixtyBullets() {
        var items =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(n ->
                                Text.of("R-" + n + ": ")
                                        .strong("Client " + n)
                                        .plain(" needs " + "something that takes words ".repeat(4)))
                        .toList();
        return Card.titled("60 referrals").bullets(items);
    }

    private static Card thirtyButtons() {
        var buttons =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(
                                n -> Button.plain("Offer to partner " + n, "offer.to", "R-1/p" + n))
                        .toArray(Button[]::new);
        return Card.saying("Who should get R-1?").buttons(buttons);
    }

    private static Card hundredParts() {
        var card = Card.titled("A long story");
        for (int n = 1; n <= 50; n++) {
            card = card.paragraph(Text.of("Step " + n)).with(new Part.Divider());
        }
        return card.buttons(Button.primary("Close", "story.close", "R-1"));
    }

    private static Card longWords() {
        var word = "x&".repeat(4_000);
        return new Card(word, List.of(new Part.Title(word)))
                .paragraph(Text.of(word).strong(word).code(word))
                .with(
                        new Part.Facts(
                                IntStream.rangeClosed(1, 23)
                                        .mapToObj(n ->
                                                new Fact("Fact " + n + " " + word, Text.of(word)))
                                        .toList()))
                .buttons(Button.plain(word, "word.show", "v".repeat(2_000)));
    }

    private static Card blanks() {
        return new Card(" ", List.of(new Part.Title("")))
                .paragraph(Text.empty())
                .paragraph(Text.of("  \n "))
                .paragraph(Text.empty().strong(" ").code(""))
                .with(new Part.Facts(List.of()))
                .with(
                        new Part.Facts(
                                List.of(
                                        new Fact("Empty", Text.empty()),
                                        new Fact("", Text.of("x")))))
                .with(new Part.Bullets(List.of(Text.empty(), Text.of("one"))))
                .with(new Part.Buttons(List.of()))
                .with(new Part.Buttons(List.of(Button.plain(" ", "blank.press", ""))))
                .note(Text.empty());
    }
}
