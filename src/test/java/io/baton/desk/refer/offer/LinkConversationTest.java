package io.baton.desk.refer.offer;

import static io.baton.desk.refer.offer.LinkScene.OFFER;
import static io.baton.desk.refer.offer.LinkScene.links;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.LinkedOffer;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Making, renewing and ending the links to offers.
class LinkConversationTest {
    private final LinkScene scene = new LinkScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;

    @Test
    void onlyTheSenderGetsTheLinkAndAnEmailToSendItWith() {
        anna.says("refer Acme needs VoIP for two offices to Foo $12k").presses("Send it to Foo");

        anna.isTold("Forward R-1 to Foo", OFFER, "no account needed", "Write the email to Jo@foo");
        var mail = URLDecoder.decode(links(anna).getLast(), StandardCharsets.UTF_8);
        assertThat(mail)
                .startsWith("mailto:Jo@foo.example?subject=Northwind has a client for you&body=")
                .contains("Acme needs VoIP for two offices", scene.link());
        ben.doesNotSee(OFFER);
    }

    @Test
    void theLinkIsNeitherPostedNorStored() {
        scene.offer();
        var token = scene.link().substring(OFFER.length());

        assertThat(token).matches("[0-9a-f]{48}");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).asString().doesNotContain(token);
        assertThat(anna.directMessages()).isNotEmpty();
        assertThat(anna.directMessages()).asString().doesNotContain(OFFER);
    }

    @Test
    void anAnswerThatHasToBePostedHasAButtonInsteadOfTheLink() {
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
    void aLinkEndsWithItsOffer() {
        scene.offer();
        var first = scene.link();
        testFirm.advanceClock(Duration.ofHours(24));
        assertThat(scene.textOfEnded(first)).contains("got no answer by");

        anna.says("refer offer R-1 to Foo");
        var second = scene.link();
        assertThat(scene.textOfEnded(first)).contains("got no answer by");
        anna.says("refer withdraw R-1 budget is gone");
        assertThat(scene.textOfEnded(second)).contains("was withdrawn by Anna");
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        scene.offer();
        var first = scene.link();

        anna.presses("New link");

        assertThat(scene.textOfEnded(first)).contains("There's a newer link for R-1");
        assertThat(scene.open(scene.link()).guest().name()).isEqualTo("Jo@foo.example");
    }

    @Test
    void aRepeatedPressMakesOneNewLink() {
        scene.offer();
        var again = anna.button("New link");

        anna.presses("1", again);
        var link = scene.link();
        anna.presses("1", again);

        assertThat(anna.reply()).isInstanceOf(Reply.Nothing.class);
        assertThat(scene.open(link).guest().inHomeTeam()).isFalse();
    }

    @Test
    void anOfferThatHasEndedGetsNoNewLink() {
        scene.offer();
        var again = anna.button("New link");
        anna.says("refer withdraw R-1");

        anna.presses("late", again).isTold("R-1 was already withdrawn");
        testFirm.outsider("Zoe").presses("z", again).isTold("Only members of Northwind");
    }

    @Test
    void theSenderIsRemindedToForwardTheReminder() {
        scene.offer();

        testFirm.advanceClock(Duration.ofHours(4));

        anna.sees("still waiting for an answer").sees("I can't reach Jo@foo.example here");
        assertThat(anna.button("New link").action()).isEqualTo(ReferralButtons.NEW_LINK);
    }

    @Test
    void withoutAPublicAddressTheOfferIsRefusedWithAWayOut() {
        testFirm.address = null;

        anna.says("refer Acme needs VoIP to Foo").says("refer offer R-1 to Foo");

        anna.isTold("Foo answers by link (Jo@foo.example)", "BATON_PUBLIC_URL");
        anna.isTold("[Add a contact for Foo]");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @Test
    void thePublicAddressMayHaveAPath() {
        testFirm.address = URI.create("https://example.com/baton");
        scene.offer();

        assertThat(scene.link()).startsWith("https://example.com/baton/offer/");
    }

    @Test
    void anUnknownTokenLeadsNowhere() {
        for (var token :
                List.of("", "x", "a".repeat(48), "../../etc", "\u0000", "é".repeat(5000))) {
            assertThat(testFirm.linkedOffers.find(token)).isInstanceOf(LinkedOffer.Unknown.class);
        }
    }
}
