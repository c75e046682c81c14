package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.refer.step.Counterparties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sender hears about an offer that can't be delivered.
class UndeliveredOfferTest {
    private static final String FAILURE = "The offer of R-1 (Acme) didn't reach Rita";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final UndeliveredOffer undeliveredOffer =
            new UndeliveredOffer(
                    testFirm.referrals, new Counterparties(testFirm.partners), testFirm.outbox);

    @BeforeEach
    void anOfferIsOut() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
    }

    @Test
    void theSenderIsTold() {
        lost(1, rita);

        anna.sees(FAILURE);
    }

    @Test
    void anOfferAnsweredMeanwhileIsIgnored() {
        rita.presses("Accept");
        lost(1, rita);

        anna.doesNotSee(FAILURE);
    }

    @Test
    void anotherRoundIsIgnored() {
        lost(2, rita);

        anna.doesNotSee(FAILURE);
    }

    @Test
    void theSendersOwnCardIsIgnored() {
        lost(1, anna);

        anna.doesNotSee("didn't reach");
    }

    private void lost(int round, Actor to) {
        var offer = new PostSubject.Offer(1, 2, round);
        var place = new Place.Direct(to.person().id());
        var post = new Post.Say("lost", place, Card.saying("Offer"), "key", offer);
        undeliveredOffer.tellSender(TestFirm.WORKSPACE, post, offer, "user_not_found");
        testFirm.postedCards.deliverAll();
    }
}
