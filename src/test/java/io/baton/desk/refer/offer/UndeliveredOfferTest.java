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

/// What follows when the card of an offer cannot be delivered.
class UndeliveredOfferTest {
    private static final String FAILURE = "The offer of R-1 (Acme) did not reach Rita";

    private final TestFirm office = new TestFirm();
    private final Actor anna = office.member("Anna");
    private final Actor rita = office.outsider("Rita");
    private final UndeliveredOffer undelivered =
            new UndeliveredOffer(
                    office.referrals, new Counterparties(office.partners), office.outbox);

    @BeforeEach
    void anOfferIsOut() {
        office.partner("CloudNine", "Rita", "VoIP", "Azure");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
    }

    @Test
    void whoeverSentTheOfferIsTold() {
        lost(1, rita);

        anna.sees(FAILURE);
    }

    @Test
    void nobodyIsToldOfAnOfferThatWasAnsweredMeanwhile() {
        rita.presses("Accept");
        lost(1, rita);

        anna.doesNotSee(FAILURE);
    }

    @Test
    void nobodyIsToldOfAnEarlierRound() {
        lost(2, rita);

        anna.doesNotSee(FAILURE);
    }

    @Test
    void whoeverSentTheOfferIsNotToldOfTheirOwnCard() {
        lost(1, anna);

        anna.doesNotSee("did not reach");
    }

    private void lost(int round, Actor to) {
        var offer = new PostSubject.Offer(1, 2, round);
        var place = new Place.Direct(to.person().id());
        var post = new Post.Say("lost", place, Card.saying("Offer"), "key", offer);
        undelivered.tellSender(TestFirm.WORKSPACE, post, offer, "user_not_found");
        office.board.deliverAll();
    }
}
