package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Deadlines when one of the referrals can't be handled.
class OfferDeadlineJobTest {
    private static final Individual ANNA = new Individual("test:anna", "Anna");

    private final TestFirm testFirm = new TestFirm();

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        var anna = testFirm.member("Anna");
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        offeredToAPartnerThatIsGone(2);
        anna.says("refer Dana needs VoIP to CloudNine").presses("Send it to CloudNine");
        offeredToAPartnerThatIsGone(4);

        testFirm.advanceClock(Duration.ofDays(7));

        assertThat(testFirm.storyOf("R-1")).endsWith("Offered", "Lapsed");
        assertThat(testFirm.storyOf("R-3")).endsWith("Offered", "Lapsed");
        assertThat(testFirm.storyOf("R-2")).endsWith("Offered");
    }

    private void offeredToAPartnerThatIsGone(int number) {
        var gone =
                Partner.named(new PartnerId("gone"), TestFirm.FIRM, "Gone")
                        .withContacts(List.of(new Contact.InChat(ANNA)));
        var logged =
                NewReferral.outbound(
                        Registration.of(ReferralId.fromTurn("t" + number), TestFirm.FIRM, number),
                        ClientNeed.of("Acme", "VoIP"),
                        ANNA,
                        testFirm.now());
        var firm = testFirm.firms.all().getFirst();
        if (Handoff.offer(logged, gone, firm, ANNA, testFirm.now())
                instanceof Decision.Changed(var offered)) {
            testFirm.referrals.write(offered, "t" + number, List.of());
        }
        assertThat(testFirm.storyOf("R-" + number)).endsWith("Offered");
    }
}
