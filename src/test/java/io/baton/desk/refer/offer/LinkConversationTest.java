package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.LinkedOffer;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A partner who is only known by mail answers by a link.
class LinkConversationTest {
    private static final String OFFER = "https://baton.example/offer/";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");

    @BeforeEach
    void aBench() {
        testFirm.partner("Foo", "Jo@foo.example", "VoIP");
        testFirm.partner("Telco", "Marco", "VoIP");
    }

    @Test
    void whoOffersGetsTheLinkForHimselfAloneAndAMailToSendItBy() {
        anna.says("refer Acme needs VoIP for two offices to Foo $12k").presses("Send it to Foo");

        anna.isTold("Forward R-1 to Foo", OFFER, "needs no account", "Write the mail to Jo@foo");
        var mail = URLDecoder.decode(links(anna).getLast(), StandardCharsets.UTF_8);
        assertThat(mail)
                .startsWith("mailto:Jo@foo.example?subject=Northwind has a client for you&body=")
                .contains("Acme needs VoIP for two offices", links(anna).getFirst());
        ben.doesNotSee(OFFER);
    }

    @Test
    void theLinkIsInNothingThatIsPostedOrStored() {
        offer();
        var token = links(anna).getFirst().substring(OFFER.length());

        assertThat(token).matches("[0-9a-f]{48}");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).asString().doesNotContain(token);
        assertThat(anna.directMessages()).isNotEmpty();
        assertThat(anna.directMessages()).asString().doesNotContain(OFFER);
    }

    @Test
    void whereTheAnswerMustBePostedItHasTheButtonInsteadOfTheLink() {
        anna.says("refer Acme needs VoIP to Foo");
        var place = new Place.Channel("test:general");
        var turn =
                new Turn.Said(
                        new Turn.Context(
                                "mention",
                                TestFirm.WORKSPACE,
                                ben.person(),
                                place,
                                ReplyCapability.NOTHING),
                        "refer offer R-1 to Foo",
                        Map.of());
        assertThat(testFirm.desk.handle(turn)).isInstanceOf(Reply.Nothing.class);
        testFirm.postedCards.deliverAll();

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Invited");
        assertThat(testFirm.postedCards.at(place.privatelyTo(ben.person())))
                .hasSize(1)
                .asString()
                .contains("New link")
                .doesNotContain(OFFER);
        ben.presses("New link").isTold(OFFER);
    }

    @Test
    void theBatonMovesByTheLinkAndEverybodyLearnsWhoTookIt() {
        offer();
        var guest = testFirm.guest(open(links(anna).getFirst()));

        press(guest, links(anna).getFirst(), "Accept");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo@foo.example");
        assertThat(PostedCards.textOf(shown(guest.reply())))
                .contains("Thank you, it is yours", "Anna of Northwind will tell you");
        anna.sees("R-1: Foo took it").sees("Jo@foo.example of Foo took the baton of R-1");
        anna.says("refer show R-1").isTold("link made for Jo@foo.example", "by Jo@foo.example");
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "Invited", "Accepted");
    }

    @Test
    void theGuestSeesTheOfferButHowToReachTheClientOnlyAfterAcceptance() {
        anna.says("refer")
                .fillsIn(
                        "Client", "Acme",
                        "What does the client need?", "VoIP",
                        "Partner", "foo",
                        "How to reach the client", "Wile, +1 555 0100");
        anna.says("refer offer R-1 to Foo");
        var link = links(anna).getFirst();

        assertThat(PostedCards.textOf(open(link).card()))
                .contains("Northwind has a client for you", "Acme needs VoIP", "Answer due")
                .contains(
                        "From: Anna, Northwind",
                        "[Accept] [Decline]",
                        "For Jo@foo.example",
                        "Europe/Berlin")
                .doesNotContain("555 0100");
        var guest = testFirm.guest(open(link));
        press(guest, link, "Accept");
        assertThat(PostedCards.textOf(shown(guest.reply())))
                .contains("Wile, +1 555 0100", "keep this");
        assertThat(PostedCards.textOf(over(link))).doesNotContain("555 0100");
    }

    @Test
    void aDeclineByTheLinkComesBackWithItsReasonAndTheNextBest() {
        offer();
        var link = links(anna).getFirst();
        var guest = testFirm.guest(open(link));

        press(guest, link, "Decline").fillsIn("Why?", "no capacity");

        guest.sees("Thank you for your answer");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees("Jo@foo.example of Foo declined R-1 (Acme): no capacity")
                .presses("Offer to Telco");
    }

    @Test
    void lookingChangesNothing() {
        offer();
        var before = testFirm.referrals.all(TestFirm.FIRM);

        for (int i = 0; i < 3; i++) {
            open(links(anna).getFirst());
        }

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEqualTo(before);
    }

    @Test
    void whoComesSecondIsToldWhatHappened() {
        offer();
        var link = links(anna).getFirst();
        var accept = button(open(link).card(), "Accept");
        var guest = testFirm.guest(open(link));

        guest.presses("1", accept).presses("2", accept);

        assertThat(PostedCards.textOf(shown(guest.reply())))
                .contains("was accepted by Jo@foo.example");
        assertThat(PostedCards.textOf(over(link)))
                .contains("This offer has ended", "was accepted by Jo@foo.example", "Anna of");
        assertThat(testFirm.storyOf("R-1")).filteredOn("Accepted"::equals).hasSize(1);
    }

    @Test
    void aLinkEndsWithItsOfferWhicheverWay() {
        offer();
        var first = links(anna).getFirst();
        testFirm.advanceClock(Duration.ofHours(24));
        assertThat(PostedCards.textOf(over(first))).contains("lapsed without an answer");

        anna.says("refer offer R-1 to Foo");
        var second = links(anna).getFirst();
        assertThat(PostedCards.textOf(over(first))).contains("lapsed without an answer");
        anna.says("refer withdraw R-1 budget is gone");
        assertThat(PostedCards.textOf(over(second))).contains("was withdrawn by Anna");
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        offer();
        var first = links(anna).getFirst();

        anna.presses("New link");

        assertThat(PostedCards.textOf(over(first))).contains("A newer link was made for R-1");
        assertThat(open(links(anna).getFirst()).guest().name()).isEqualTo("Jo@foo.example");
    }

    @Test
    void aNewLinkAskedForTwiceAtOnceIsMadeOnce() {
        offer();
        var again = anna.button("New link");

        anna.presses("1", again);
        var link = links(anna).getFirst();
        anna.presses("1", again);

        assertThat(anna.reply()).isInstanceOf(Reply.Nothing.class);
        assertThat(open(link).guest().inHomeTeam()).isFalse();
    }

    @Test
    void aNewLinkForAnOfferThatIsOverIsRefused() {
        offer();
        var again = anna.button("New link");
        anna.says("refer withdraw R-1");

        anna.presses("late", again).isTold("R-1 was already withdrawn");
        testFirm.outsider("Zoe").presses("z", again).isTold("Only members of Northwind");
    }

    @Test
    void theSenderIsRemindedWhereNobodyElseCanBe() {
        offer();

        testFirm.advanceClock(Duration.ofHours(4));

        anna.sees("still waits for an answer").sees("I cannot reach Jo@foo.example from here");
        assertThat(anna.button("New link").action()).isEqualTo(ReferralButtons.NEW_LINK);
    }

    @Test
    void withoutAnAddressTheOfferIsRefusedWithTheRemedy() {
        testFirm.address = null;

        anna.says("refer Acme needs VoIP to Foo").presses("Send it to Foo");

        anna.isTold("Foo is reached by mail only (Jo@foo.example)", "BATON_PUBLIC_URL");
        anna.isTold("partner edit Foo");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @Test
    void theAddressMayHaveAPath() {
        testFirm.address = URI.create("https://example.com/baton");
        offer();

        assertThat(links(anna).getFirst()).startsWith("https://example.com/baton/offer/");
    }

    @Test
    void aGuestIsAStrangerEverywhereElse() {
        testFirm.partner("Bar", "kim@bar.example", "VoIP");
        offer();
        var guest = testFirm.guest(open(links(anna).getFirst()));
        anna.says("refer Secret needs VoIP to Bar").presses("Send it to Bar");

        guest.presses("forged", Button.plain("x", "offer.accept", "R-2/1"));
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered", "Invited");
        guest.presses("say", Button.plain("x", "say", "refer list")).isNotTold("R-1");
        guest.presses("show", Button.plain("x", "say", "refer show R-1")).isTold("no referral R-1");
        guest.presses("own", Button.plain("x", "offer.link", "R-1/1")).isTold("Only members");
        guest.presses("won", Button.plain("x", "say", "refer won R-1 $5")).isTold("Only members");
    }

    @Test
    void aBatonThatAGuestHoldsCannotBePassedInsideTheFirm() {
        offer();
        var link = links(anna).getFirst();
        press(testFirm.guest(open(link)), link, "Accept");

        anna.says("refer pass R-1 @Ben", ben).isTold("outside the firm");
    }

    @Test
    void aTokenThatWasNeverMadeLeadsNowhere() {
        for (var token :
                List.of("", "x", "a".repeat(48), "../../etc", "\u0000", "é".repeat(5000))) {
            assertThat(testFirm.linkedOffers.find(token)).isInstanceOf(LinkedOffer.Unknown.class);
        }
    }

    private void offer() {
        anna.says("refer Acme needs VoIP to Foo").presses("Send it to Foo");
    }

    private LinkedOffer.Open open(String link) {
        var linkedOffer = testFirm.linkedOffers.find(link.substring(OFFER.length()));
        assertThat(linkedOffer).isInstanceOf(LinkedOffer.Open.class);
        return (LinkedOffer.Open) linkedOffer;
    }

    private Card over(String link) {
        var linkedOffer = testFirm.linkedOffers.find(link.substring(OFFER.length()));
        assertThat(linkedOffer).isInstanceOf(LinkedOffer.Ended.class);
        return linkedOffer.card();
    }

    private Actor press(Actor guest, String link, String label) {
        return guest.presses("turn-" + label, button(open(link).card(), label));
    }

    private static Button button(Card card, String label) {
        return card.parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.<Button>empty())
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /// The links in the answer that the person got last.
    private static List<String> links(Actor actor) {
        return shown(actor.reply()).parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Paragraph(var text)
                                ? text.spans().stream()
                                : Stream.<Text.Span>empty())
                .flatMap(span ->
                        span instanceof Text.Span.Link(var url, _)
                                ? Stream.of(url)
                                : Stream.<String>empty())
                .toList();
    }

    private static Card shown(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> card;
            case Reply.Outdated(var why, _) -> why;
            case Reply.Replace(var card) -> card;
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _, Reply.Home _ ->
                    throw new AssertionError("no card in " + reply);
        };
    }
}
