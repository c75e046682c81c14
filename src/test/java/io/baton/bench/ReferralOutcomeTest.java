package io.baton.bench;

import static io.baton.bench.ReferralScenario.moment;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.ReferralOutcome.Answer;
import io.baton.bench.ReferralOutcome.Offer;
import io.baton.partner.Partner;
import io.baton.referral.Direction;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralOutcomeTest {

    private static final Partner VOLTA = partner("Volta");
    private static final Partner CLOUD = partner("CloudNine");
    private static final String MONDAY = "2026-11-02T10:00";
    private static final String TUESDAY = "2026-11-03T10:00";
    private static final String FRIDAY = "2026-11-06T10:00";

    private final ReferralScenario sent =
            ReferralScenario.sent(7, "3CX for 12 desks", VOLTA, MONDAY);

    @Test
    void anOutcomeSummarizesTheReferral() {
        assertThat(sent.accepted(TUESDAY).won(FRIDAY).outcome())
                .isEqualTo(
                        new ReferralOutcome(
                                new ReferralOutcome.Source(new ReferralId("t7"), 7, 3),
                                Direction.OUT,
                                "3CX for 12 desks",
                                List.of(accepted(VOLTA, MONDAY, TUESDAY)),
                                Stage.WON));
        assertThat(sent.outcome().label()).isEqualTo("R-7");
    }

    @Test
    void everyOfferHasAnAnswerAndTheLastMayBeWaiting() {
        var declined = new Offer(VOLTA.id(), moment(MONDAY), new Answer.Declined(moment(TUESDAY)));
        var waiting = new Offer(CLOUD.id(), moment(FRIDAY), new Answer.Waiting());
        var referralOutcome = sent.declined(TUESDAY).offered(CLOUD, FRIDAY).outcome();
        assertThat(referralOutcome.offers()).containsExactly(declined, waiting);
        assertThat(referralOutcome.askedPartners())
                .containsExactlyInAnyOrder(VOLTA.id(), CLOUD.id());
    }

    @Test
    void anUnansweredOfferLapses() {
        assertThat(sent.lapsed(FRIDAY).outcome().offers())
                .containsExactly(
                        new Offer(VOLTA.id(), moment(MONDAY), new Answer.Lapsed(moment(FRIDAY))));
    }

    @Test
    void withdrawingAWaitingOfferIsNotAnAnswer() {
        assertThat(sent.withdrawn(TUESDAY).outcome().offers())
                .extracting(Offer::answer)
                .containsExactly(new Answer.Withdrawn(moment(TUESDAY)));
    }

    @Test
    void withdrawingLaterKeepsTheAcceptance() {
        assertThat(sent.accepted(TUESDAY).withdrawn(FRIDAY).outcome().offers())
                .containsExactly(accepted(VOLTA, MONDAY, TUESDAY));
    }

    @Test
    void aLongNeedIsShortenedToItsBeginning() {
        var referralOutcome =
                ReferralScenario.sent(1, "phones ".repeat(500), VOLTA, MONDAY).outcome();
        assertThat(referralOutcome.need())
                .startsWith("phones phones")
                .hasSizeLessThanOrEqualTo(500);
    }

    private static Offer accepted(Partner by, String asked, String at) {
        return new Offer(by.id(), moment(asked), new Answer.Accepted(moment(at)));
    }
}
