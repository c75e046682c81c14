package io.baton.desk.refer.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.refer.offer.UndeliveredOffer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Posts of a referral that a platform refuses: another route, and someone is told.
class UndeliveredUpdateTest {
    private static final Place CHANNEL = new Place.Channel("test:Ccloud");

    private static final String WHY =
            "Only you see this, because I can't post in the channel: is_archived.";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Counterparties counterparties = new Counterparties(testFirm.partners);
    private final UndeliveredOffer offers =
            new UndeliveredOffer(testFirm.referrals, counterparties, testFirm.outbox);
    private final UndeliveredUpdate updates =
            new UndeliveredUpdate(
                    testFirm.referrals,
                    new ConfidentialPosts(
                            testFirm.audienceCheck, counterparties, MutedNotices.none()),
                    testFirm.outbox);

    @BeforeEach
    void aPartner() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
    }

    private void aReferralIsSent() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
    }

    private void itsChannelIsRegistered() {
        var partner = testFirm.partners.all(TestFirm.FIRM).getFirst();
        testFirm.partners.write(
                partner.withChannel("test:Ccloud"), "register the channel", List.of());
    }

    private static Place direct(Actor actor) {
        return new Place.Direct(actor.person().id());
    }

    private static Post say(PostSubject subject, Place to) {
        return new Post.Say("lost", to, Card.saying("R-1 is won"), "key", subject);
    }

    private void undeliverable(Post post) {
        if (post.subject() instanceof PostSubject.Offer offer) {
            offers.tellSender(TestFirm.WORKSPACE, post, offer, "is_archived");
        } else if (post.subject() instanceof PostSubject.OfReferral referral) {
            updates.reroute(TestFirm.WORKSPACE, post, referral, "is_archived");
        }
        testFirm.postedCards.deliverAll();
    }

    @Test
    void anOfferRefusedInTheChannelGoesToTheContacts() {
        itsChannelIsRegistered();
        aReferralIsSent();
        undeliverable(say(new PostSubject.Offer(1, 2, 1), CHANNEL));

        anna.sees("The offer of R-1 (Acme) didn't reach the partner's channel: is_archived")
                .sees("I sent it to Rita instead.");
        rita.sees("R-1 is won").sees(WHY);
    }

    @Test
    void aPostRefusedInThePartnersChannelGoesToTheContactsAndAMemberIsTold() {
        itsChannelIsRegistered();
        aReferralIsSent();
        for (var subject :
                List.of(
                        new PostSubject.Result(1, 3),
                        new PostSubject.Reminder(1, 3, 1),
                        new PostSubject.OfferEnded(1, 3))) {
            undeliverable(
                    new Post.Say("" + subject, CHANNEL, Card.saying("" + subject), "key", subject));
            rita.sees(WHY).sees("" + subject);
            anna.sees("My message about R-1 (Acme) didn't reach the partner's channel: is_archived")
                    .sees("It said: " + subject);
        }
    }

    @Test
    void aPostRefusedInAnotherChannelGoesToTheMemberInCharge() {
        aReferralIsSent();
        undeliverable(say(new PostSubject.Result(1, 3), new Place.Channel("test:Csales")));

        anna.sees(WHY).doesNotSee("My message about");
        rita.doesNotSee(WHY);
    }

    @Test
    void aRefusedChangeOfACardIsPostedAnewUnderItsKey() {
        aReferralIsSent();
        var card = Card.saying("Rita took it");
        var subject = new PostSubject.OfferUpdate(1, 3, 1);
        updates.reroute(
                TestFirm.WORKSPACE,
                new Post.Rewrite("change", direct(rita), card, "key", subject),
                subject,
                "message_not_found");

        assertThat(testFirm.outbox.posts())
                .containsExactly(new Post.Say("change/again", direct(rita), card, "key", subject));
    }

    @Test
    void aMemberHearsThatAContactWasNotReached() {
        aReferralIsSent();
        rita.presses("Accept");
        undeliverable(say(new PostSubject.Result(1, 3), direct(rita)));

        anna.sees("My message about R-1 (Acme) didn't reach Rita: is_archived.")
                .sees("It said: R-1 is won");
    }

    @Test
    void anotherMemberHearsThatTheFirstWasNotReached() {
        aReferralIsSent();
        anna.says("refer pass R-1 @Ben", ben);
        undeliverable(say(new PostSubject.Passed(1, 3), direct(anna)));

        ben.sees("My message about R-1 (Acme) didn't reach Anna: is_archived.");
    }

    @Test
    void aRefusalHandledTwiceHasOneEffect() {
        aReferralIsSent();
        var subject = new PostSubject.Result(1, 3);
        for (int i = 0; i < 2; i++) {
            updates.reroute(TestFirm.WORKSPACE, say(subject, direct(rita)), subject, "why");
        }
        assertThat(testFirm.outbox.posts()).hasSize(1);
    }
}
