package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Money can't be dated later than twenty years from now. Today is Tue 3 Nov 2026.
class FarDatesConversationTest {
    private static final String TOO_FAR = "is too far ahead. Use a day until Sat 3 Nov 2046.";

    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna").directly();

    @BeforeEach
    void won() {
        firm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer from RingPros: Lake Hotel needs wifi").presses("Take it");
        anna.says("refer won R-1 $200/month on 2026-10-01");
    }

    private State.Won win() {
        return (State.Won) firm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer price R-1 $250/month from 2100-01-01",
                "refer price R-1 $250/month from 2046-11-04",
                "refer ended R-1 on 2100-01-01",
                "refer ended R-1 on 4 Nov 2046",
                "partner terms RingPros they pay us 12% from 2100-01-01",
                "partner terms RingPros we pay them $200 per win from 1 Jan 2050"
            })
    void aDayTooFarAheadIsRefused(String typed) {
        var before = firm.partners.all(TestFirm.FIRM).getFirst().terms().all();
        anna.says(typed).isTold(TOO_FAR);
        assertThat(win().amount().prices()).isEmpty();
        assertThat(win().amount().endedOn()).isNull();
        assertThat(firm.partners.all(TestFirm.FIRM).getFirst().terms().all()).isEqualTo(before);
    }

    @Test
    void theLastDayIsTaken() {
        anna.says("refer price R-1 $250/month from 2046-11-03").isTold("from Sat 3 Nov 2046");
        anna.says("partner terms RingPros they pay us 12% from 2046-11-03").isNotTold("too far");
        assertThat(firm.partners.all(TestFirm.FIRM).getFirst().terms().all())
                .anyMatch(each -> each.from().getYear() == 2046);
    }

    @Test
    void theFormsRefuseItToo() {
        anna.says("refer show R-1").presses("Ended").fillsIn("On which day?", "2100-01-01");
        anna.sees(TOO_FAR);
        assertThat(win().amount().endedOn()).isNull();
        anna.says("partner terms RingPros").presses("Change what they pay us");
        anna.fillsIn("From", "2100-01-01").getsFieldError(TOO_FAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer won R-1 $300/month on 2100-01-01",
                "refer paid R-1 $200 on 2100-01-01",
                "refer won R-1 $300 on 2026-11-04"
            })
    void whatHappenedIsNeverInTheFuture(String typed) {
        anna.says(typed).isTold("is in the future.");
    }
}
