package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.BundlePart;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// For whom each of several was logged is known later too, and to others than who logged them.
class IntendedPartnerConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");
    private final Actor zoe = testFirm.outsider("Zoe");
    private final Partner cabling = testFirm.partner("Wires", "Rita", "Data cabling");
    private final Partner voip = testFirm.partner("CloudNine", "Marco", "VoIP");
    private final Partner lines = testFirm.partner("Telco", "Zoe", "Leased lines");

    @Test
    void oneIsShownWithThePartnerItIsMeantForUntilItIsSent() {
        logs();
        ben.says("refer show R-2").isTold("Meant for CloudNine.").isNotTold("[Send");
        anna.says("refer show R-2")
                .isTold(
                        "Meant for CloudNine.",
                        "[Send all] [Send it to Wires] [Send it to CloudNine] [Send it to Telco]");
        anna.presses("one", anna.button("Send it to CloudNine")).isTold("(offered to CloudNine");

        anna.says("refer show R-2").isNotTold("Meant for").isNotTold("[Send");
        marco.says("refer show R-2").isTold("a phone each").isNotTold("Meant for");
        marco.presses("Decline").fillsIn("Why?", "no capacity");
        anna.says("refer show R-2").isNotTold("Meant for").isNotTold("[Send");
        anna.says("refer show R-1").isTold("Meant for Wires.", "[Send all] [Send it to Wires]");
        anna.isNotTold("Send it to CloudNine");
    }

    @Test
    void afterItLapsedItIsMeantForNobody() {
        logs();
        anna.presses("one", anna.button("Send it to CloudNine"));
        testFirm.advanceClock(Duration.ofDays(3));
        assertThat(testFirm.storyOf("R-2")).endsWith("Lapsed");

        anna.says("refer show R-2").isTold("Together with").isNotTold("Meant for");
    }

    @Test
    void whoGetsTheBatonGetsOneMessageAndCanSendTheWhole() {
        logs();
        anna.says("refer pass R-2 @Ben", ben);
        assertThat(ben.directMessages()).hasSize(1);
        ben.sees("Anna passed you the baton of R-1, R-2 and R-3 for Dana Dental.")
                .sees("R-1 for Wires: desks wired")
                .sees("[Send all] [Send it to Wires] [Send it to CloudNine] [Send it to Telco]");

        ben.presses("Send all").isTold("You hold the baton for all of them.", "(offered to Telco");
        rita.sees("desks wired");
        zoe.presses("Decline").fillsIn("Why?", "no lines there");
        assertThat(holders()).containsExactly("Ben", "Ben", "Ben");
    }

    @Test
    void whoPassedThemOnLearnsFromTheOldButtonsHowTheyStandNow() {
        logs();
        var all = anna.button("Send all");
        var one = anna.button("Send it to Wires");
        anna.says("refer pass R-1 @Ben", ben);

        anna.presses("one", one)
                .isTold("Ben holds the baton for all of them.", "(offered to Wires")
                .isNotTold("You hold");
        ben.presses("Send all").isTold("You hold the baton for all of them.");
        anna.presses("two", all).isTold("Ben holds the baton").isNotTold("[Send");
        assertThat(holders()).containsExactly("Ben", "Ben", "Ben");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Passed", "Offered");
    }

    @Test
    void whatWasLoggedBeforeItWasKeptForWhomIsToldOfEachAlone() {
        loggedBefore(1);
        loggedBefore(2);
        anna.says("refer show R-1").isTold("Together with R-2").isNotTold("Meant for");
        anna.presses("old", Button.plain("x", ReferralButtons.SEND, "all R-1"));
        anna.isTold("no longer valid");

        anna.says("refer pass R-1 @Ben", ben).isTold("and of R-2, which was logged together");
        assertThat(ben.directMessages()).hasSize(2);
        ben.sees("passed you the baton of R-1: ").sees("passed you the baton of R-2: ");
    }

    private void logs() {
        var needs = new LinkedHashMap<Partner, String>();
        needs.put(cabling, "desks wired");
        needs.put(voip, "a phone each");
        needs.put(lines, "a line");
        var form = ((Reply.OpenForm) BundleForm.open(needs)).form();
        anna.fillsIn(form, Map.of(), "Client", "Dana Dental");
    }

    /// As it was written before it was kept for whom.
    private void loggedBefore(int part) {
        var id = ReferralId.fromTurn("before", part);
        var with = new BundlePart("before", null);
        var registered = new Registration(id, TestFirm.FIRM, part, null, with);
        var need = ClientNeed.of("Dana Dental", "need " + part);
        var by = new Individual(anna.person().id(), "Anna");
        testFirm.referrals.write(
                NewReferral.outbound(registered, need, by, testFirm.now()), "before", List.of());
    }

    private List<String> holders() {
        return List.of(
                testFirm.holderOf("R-1"), testFirm.holderOf("R-2"), testFirm.holderOf("R-3"));
    }
}
