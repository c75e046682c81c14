package io.baton.desk.refer.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.State;
import org.junit.jupiter.api.Test;

class MutedNoticesTest {
    private static final Individual RITA = new Individual("test:rita", "Rita");
    private static final Card CARD = Card.saying("R-1 is lost.");

    private final MutedNotices all = new MutedNotices((_, _, _) -> true);
    private final TestFirm testFirm = new TestFirm();

    private Referral referral() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.member("Anna")
                .says("refer Acme needs phones to RingPros")
                .presses("Send it to RingPros");
        testFirm.outsider("Rita").presses("Accept");
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private boolean dropped(Referral next, Place to) {
        return all.drops(next, ReferralPosts.message(next, ReferralMessage.RESULT, to, CARD));
    }

    @Test
    void onlyDirectMessagesToThoseWhoHoldNothingAreDropped() {
        var next = referral();
        assertThat(dropped(next, new Place.Direct("test:anna"))).isTrue();
        assertThat(dropped(next, new Place.Direct(next.holder().id()))).isFalse();
        assertThat(dropped(next, new Place.Channel("test:general"))).isFalse();
        assertThat(MutedNotices.none().drops(next, post(next))).isFalse();
    }

    private static Post post(Referral next) {
        return ReferralPosts.message(
                next, ReferralMessage.RESULT, new Place.Direct("test:anna"), CARD);
    }

    @Test
    void aResultToConfirmIsNeverDropped() {
        var next = referral();
        assertThat(dropped(with(next, new State.Lost("too late")), anna())).isTrue();
        assertThat(dropped(with(next, new State.Lost("too late", RITA)), anna())).isFalse();
    }

    private static Referral with(Referral next, State state) {
        return new Referral(
                next.registration(),
                next.wanted(),
                next.parties(),
                state,
                next.history(),
                next.version());
    }

    private static Place anna() {
        return new Place.Direct("test:anna");
    }
}
