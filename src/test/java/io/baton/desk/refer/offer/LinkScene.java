package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.LinkedOffer;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.List;
import java.util.stream.Stream;

/// A firm with one partner known only by email and one in the chat.
final class LinkScene {
    static final String OFFER = "https://baton.example/offer/";

    final TestFirm testFirm = new TestFirm();
    final Actor anna = testFirm.member("Anna");
    final Actor ben = testFirm.member("Ben");

    LinkScene() {
        testFirm.partner("Foo", "Jo@foo.example", "VoIP");
        testFirm.partner("Telco", "Marco", "VoIP");
    }

    /// Anna offers a referral to the partner known by email.
    void offer() {
        anna.says("refer Acme needs VoIP to Foo").presses("Send it to Foo");
    }

    /// The first link in Anna's last answer.
    String link() {
        return links(anna).getFirst();
    }

    /// Opens a link to an offer that's still open.
    LinkedOffer.Open open(String link) {
        var linkedOffer = testFirm.linkedOffers.find(link.substring(OFFER.length()));
        assertThat(linkedOffer).isInstanceOf(LinkedOffer.Open.class);
        return (LinkedOffer.Open) linkedOffer;
    }

    /// The text behind a link to an offer that has ended.
    String textOfEnded(String link) {
        var linkedOffer = testFirm.linkedOffers.find(link.substring(OFFER.length()));
        assertThat(linkedOffer).isInstanceOf(LinkedOffer.Ended.class);
        return PostedCards.textOf(linkedOffer.card());
    }

    /// The person who opens the link.
    Actor guest(String link) {
        return testFirm.guest(open(link));
    }

    Actor press(Actor guest, String link, String label) {
        return guest.presses("turn-" + label, button(open(link).card(), label));
    }

    static Button button(Card card, String label) {
        return card.parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.<Button>empty())
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /// The links in a person's last answer.
    static List<String> links(Actor actor) {
        return card(actor.reply()).parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Paragraph(var text)
                                ? text.spans().stream()
                                : Stream.<Text.Span>empty())
                .flatMap(span ->
                        span instanceof Text.Span.SecretLink(var url, _, _)
                                ? Stream.of(url)
                                : Stream.<String>empty())
                .toList();
    }

    static String textOf(Reply reply) {
        return PostedCards.textOf(card(reply));
    }

    private static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> card;
            case Reply.Outdated(var why, _) -> why;
            case Reply.Replace(var card) -> card;
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _, Reply.Home _ ->
                    throw new AssertionError("no card in " + reply);
        };
    }
}
