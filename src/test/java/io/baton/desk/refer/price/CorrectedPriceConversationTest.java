package io.baton.desk.refer.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.figure.Agreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Either side corrects a price from a day on, without changing what was paid before.
class CorrectedPriceConversationTest {
    private static final String FROM = "Only from this day on";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void agreedPerMonth() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer won R-1 $200/month");
        rita.presses("That's right");
    }

    private State.Won win() {
        return (State.Won) testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
    }

    private WinAmount partners() {
        return win().agreement().difference().orElseThrow().partner().figure().amount();
    }

    @Test
    void thePartnerSaysFromWhichDayTheNewPriceHolds() {
        anna.says("refer price R-1 $300/month from 2027-01-01");
        rita.presses("It was another amount")
                .fillsIn("How much?", "$300/month", FROM, "2027-03-01");
        assertThat(partners().prices()).hasSize(1);
        anna.sees("Northwind says $300 a month from Fri 1 Jan 2027")
                .sees(
                        "RingPros says $200 a month from Fri 1 Jan 2027, $300 a month from Mon 1 Mar");
        anna.says("refer show R-1").presses("Theirs is right");
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
        assertThat(win().amount().toString()).contains("2027-03-01").doesNotContain("2027-01-01");
    }

    @Test
    void thePartnerSaysAnotherPriceFromTheSameDay() {
        anna.says("refer price R-1 $300/month from 2027-01-01");
        rita.presses("It was another amount")
                .fillsIn("How much?", "$250/month", FROM, "2027-01-01");
        anna.sees("RingPros says $250 a month from Fri 1 Jan 2027");
        rita.says("refer show R-1").isTold("won, $200 a month, $250 a month from Fri 1 Jan 2027");
    }

    @Test
    void sayingTheSameAgrees() {
        anna.says("refer price R-1 $300/month from 2027-01-01");
        rita.presses("It was another amount")
                .fillsIn("How much?", "$300/month", FROM, "2027-01-01");
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
        anna.sees("Rita confirmed that R-1 (Acme)");
    }

    @Test
    void withoutADayItHoldsFromTheStart() {
        anna.says("refer price R-1 $300/month from 2027-01-01");
        rita.presses("It was another amount").fillsIn("How much?", "$250/month");
        assertThat(partners().prices()).isEmpty();
        assertThat(partners().toString()).contains("250");
    }

    @Test
    void thePartnerReportsANewPriceFirst() {
        rita.says("refer show R-1").presses("Change the amount");
        rita.fillsIn("How much?", "$220/month", FROM, "2027-02-01");
        anna.sees("RingPros says $220 a month from Mon 1 Feb 2027").presses("Theirs is right");
        assertThat(win().amount().prices()).hasSize(1);
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void aMemberCorrectsItTheSameWay() {
        rita.says("refer show R-1").presses("Change the amount");
        rita.fillsIn("How much?", "$220/month", FROM, "2027-02-01");
        anna.presses("It was another amount")
                .fillsIn("How much?", "$220/month", FROM, "2027-04-01");
        rita.sees(
                "Northwind says $200 a month from Mon 1 Feb 2027, $220 a month from Thu 1 Apr 2027");
    }

    @Test
    void whatCantBeReadIsSaid() {
        rita.says("refer show R-1").presses("Change the amount");
        rita.fillsIn("How much?", "$220", FROM, "2027-02-01").getsFieldError("per month or year");
        rita.presses("Change the amount").fillsIn("How much?", "$220/month", FROM, "2026-01-01");
        rita.sees("R-1 was won on Tue 3 Nov 2026.");
        assertThat(win().amount().prices()).isEmpty();
    }

    @Test
    void whatIsPaidOnceHasNoSuchDay() {
        anna.says("refer Zed needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer won R-2 $200");
        rita.presses("It was another amount");
        assertThat(rita.form().fields()).hasSize(2);
    }
}
