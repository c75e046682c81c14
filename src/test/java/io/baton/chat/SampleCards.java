package io.baton.chat;

import io.baton.chat.Card.Fact;
import io.baton.chat.Card.Part;
import io.baton.chat.Text.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One set of cards that every door renders: all parts, all spans, and hostile input.
public final class SampleCards {

    /// Rita's id, `slack:U0RITA`. Doors other than Slack show her name.
    public static final String RITA = "slack:U0RITA";

    static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

    private SampleCards() {}

    /// Cards by name; the name is also a file name.
    public static Map<String, Card> all() {
        var cards = new LinkedHashMap<String, Card>();
        cards.put("sentence", Card.saying("R-12 was already accepted by Rita, at 14:02."));
        cards.put("offer", offer());
        cards.put("edited-offer", editedOffer());
        cards.put("draft", draft("T-1"));
        cards.put("step-draft", stepDraft("T-2"));
        cards.put("choice", choice("T-3"));
        cards.put("next-steps", SampleNextSteps.card());
        cards.put("all-spans", allSpans());
        cards.put("digest", digest());
        cards.putAll(HostileCards.all());
        return cards;
    }

    public static Card offer() {
        return Card.titled("Referral R-12 is offered to you")
                .paragraph(Text.of("Anna of Blue Peak asks you to take over."))
                .with(
                        new Part.Facts(
                                List.of(
                                        new Fact("Client", Text.of("Müller & Söhne GmbH")),
                                        new Fact("Need", Text.of("Kubernetes audit, <urgent>")),
                                        new Fact("Amount", money("12500")),
                                        new Fact("Answer by", noon()))))
                .buttons(
                        Button.primary("Accept", "offer.accept", "R-12/2"),
                        Button.danger("Decline", "offer.decline", "R-12/2"),
                        Button.plain("Show", "referral.show", "R-12"))
                .note(Text.of("The client's contact details open on acceptance."))
                .withSummary("Anna offers you R-12: Müller & Söhne GmbH needs a Kubernetes audit");
    }

    /// An offer that was changed before it was answered.
    public static Card editedOffer() {
        var due = new Span.Moment(Instant.parse("2026-11-04T10:00:00Z"), "Wed 4 Nov, 11:00");
        var anna = new Span.Mention("test:anna", "Anna");
        return Card.titled("Northwind has a client for you")
                .paragraph(Text.empty().strong("Acme").plain(" needs ").plain("VoIP for 5"))
                .with(
                        new Part.Facts(
                                List.of(
                                        new Fact("From", Text.empty().and(anna)),
                                        new Fact("Answer due", Text.empty().and(due)))))
                .paragraph(
                        Text.empty()
                                .and(anna)
                                .plain(" changed: ")
                                .plain("need ")
                                .plain("“VoIP”")
                                .plain(" → ")
                                .plain("“VoIP for 5”")
                                .plain("."))
                .paragraph(
                        Text.of("If it becomes business, you owe ")
                                .strong("Northwind")
                                .plain(" ")
                                .plain("10%")
                                .plain(" of what the client pays")
                                .plain("")
                                .plain("."))
                .buttons(
                        Button.primary("Accept", "offer.accept", "R-1/1/e1/tddb2b695"),
                        Button.plain("Decline", "offer.decline", "R-1/1/e1/tddb2b695")
                                .openingForm())
                .withSummary("Northwind has a client for you: Acme needs VoIP for 5");
    }

    /// What was understood of a message, to be confirmed.
    public static Card draft(String id) {
        return Card.titled("Log this referral?")
                .with(
                        new Part.Facts(
                                List.of(
                                        new Fact(
                                                "Client",
                                                Text.of("Lake Hotel Ltd (you wrote “lake hotl”)")),
                                        new Fact("Need", Text.of("a faster network")),
                                        new Fact("Partner", Text.of("RingPros")),
                                        new Fact("Worth", Text.of("about ").and(money("4500.00"))),
                                        new Fact("Contact", Text.of("Sue Patel, +12125550100")),
                                        new Fact("Needed by", Text.of("Fri 6 Nov 2026")))))
                .note(Text.of("I didn't use: “asap-ish”."))
                .buttons(
                        Button.primary("Log and send to RingPros", "draft.send", id),
                        Button.plain("Log only", "draft.yes", id),
                        Button.plain("Change", "draft.change", id).openingForm(),
                        Button.plain("No", "draft.no", id));
    }

    /// A step that was understood, to be confirmed.
    public static Card stepDraft(String id) {
        return Card.titled("R-1: won, $4,500?")
                .paragraph(Text.of("Lake Hotel needs a faster network"))
                .buttons(
                        Button.primary("Yes", "draft.yes", id),
                        Button.plain("Change", "draft.hint", id).openingForm(),
                        Button.plain("No", "draft.no", id));
    }

    /// A message with two meanings.
    public static Card choice(String id) {
        return Card.saying("Which one do you mean?")
                .buttons(
                        Button.plain("Find a partner", "draft.pick", "0 " + id),
                        Button.plain("Log a referral for Acme", "draft.pick", "1 " + id));
    }

    public static Card allSpans() {
        return Card.saying(
                Text.of("Plain, ")
                        .strong("strong")
                        .plain(", ")
                        .code("/refer list mine")
                        .plain(", ")
                        .and(new Span.Mention(RITA, "Rita"))
                        .plain(", ")
                        .and(new Span.Mention("teams:29:1abc", "Theo"))
                        .plain(", ")
                        .and(new Span.Link("https://baton.example/r?a=1&b=2", "the referral"))
                        .plain(", ")
                        .and(noon())
                        .plain(" and ")
                        .and(money("-3499.50"))
                        .plain("."));
    }

    public static Card digest() {
        return Card.titled("Partnering in week 47")
                .with(new Part.Picture(chart()))
                .paragraph(Text.of("Thanks to ").and(new Span.Mention(RITA, "Rita")).plain("!"))
                .with(new Part.Divider())
                .bullets(
                        List.of(
                                Text.of("Given to North Cloud: ").and(money("24000")),
                                Text.of("Got from South Data: ").strong("nothing yet")))
                .note(Text.of("Counted by the date of the win."))
                .withSummary(
                        "Partnering earned 18.4% of twelve months' revenue; the target is 21%");
    }

    public static Chart chart() {
        var bars =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m ->
                                new Chart.Bar(
                                        "2026-%02d".formatted(m),
                                        m == 4 ? null : BigDecimal.valueOf(10L + m)))
                        .toList();
        return new Chart(
                "Share of revenue by month",
                bars,
                BigDecimal.valueOf(21),
                new Chart.Unit.Percent(),
                "Share by month: January 11%, February 12%, April unknown, December 22%; target 21%");
    }

    private static Text money(String amount) {
        return Text.empty().and(new Span.Money(new BigDecimal(amount), "USD"));
    }

    private static Text noon() {
        return Text.empty().and(new Span.Moment(NOON, "Mon 23 Nov, 12:00"));
    }
}
