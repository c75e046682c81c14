package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The Home tab: what waits for me, my open referrals, and the firm's share.
class SlackHomeIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor ben;
    private static SlackActor rita;

    @BeforeAll
    static void aFirmWithABench() {
        anna = baton.member("U1", "anna");
        ben = baton.member("U2", "ben");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP fee 10% contact @rita").isTold("@rita");
        anna.types("/revenue total 2026-10 $48,000").isTold("$48,000");
    }

    @Test
    void itShowsWaitingAndOpenReferralsAndTheShare() {
        var number = anna.logs("/refer Kranich needs VoIP to Telefonia");
        anna.opensHome().seesAtHome("Waiting for you", number + " Kranich needs VoIP", "0% of all");
        anna.presses("Send it to Telefonia").sees(number + " is offered to Telefonia");

        rita.opensHome().seesAtHome(number + " Kranich needs VoIP: offered", "[Accept]");
        assertThat(rita.home()).doesNotContain("Partner revenue", "Log a referral");
        rita.pressesAtHome("Accept").sees(number + ": Telefonia took it");
        rita.seesAtHome(number + " Kranich needs VoIP: accepted by Telefonia");
        assertThat(rita.home()).doesNotContain("[Accept]");
    }

    @Test
    void stepsOfOthersAppearByThemselves() {
        ben.opensHome().seesAtHome("Waiting for you");
        anna.types("/refer from Telefonia: Initech needs a web shop").isTold("is logged");
        var number = anna.number();
        ben.seesAtHome(number + " Initech needs a web shop", "[Take it]");

        anna.presses("Take it").sees(number + ": Northwind took it");
        ben.eventually(() -> assertThat(ben.home()).doesNotContain(number));
    }

    @Test
    void aReferralIsLoggedFromHome() {
        anna.opensHome().seesAtHome("Log a referral");
        anna.pressesAtHome("Log a referral");
        anna.submits("Log a referral", "Client", "Homely", "What does the client need?", "VoIP");

        anna.isTold("is logged", "Homely needs VoIP").seesAtHome("Homely needs VoIP");
        anna.pressesAtHome("All commands").isTold("refer CLIENT needs NEED");
    }

    @Test
    void anOfferIsDeclinedFromHomeWithAReason() {
        var number = anna.logs("/refer Declina needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.opensHome().seesAtHome(number, "[Decline]");
        rita.pressesAtHome("Decline");
        rita.submits("Decline the referral", "Why?", "busy");

        anna.sees("@rita at Telefonia declined " + number);
        rita.eventually(() -> assertThat(rita.home()).doesNotContain(number));
    }

    @Test
    void theKeeperChangesTheSettingsFromHome() {
        anna.opensHome().seesAtHome("[Settings]");
        anna.pressesAtHome("Settings");
        anna.submits(
                "Settings", "Other holidays", "25 Dec", "Working hours to answer an offer", "6");
        anna.isTold(
                "Saved.",
                "Other holidays: none → 25 Dec",
                "8 working hours, reminder after 4 → 6 working hours");

        anna.writes("settings").isTold("Settings of Northwind", "Last changes", "[Change]");
        ben.opensHome().seesAtHome("[Settings]");
        ben.pressesAtHome("Settings").isTold("is the keeper and can change");
    }
}
