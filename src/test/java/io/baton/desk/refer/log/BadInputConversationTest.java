package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nonsense gets a clear answer and stores nothing. A repeated turn has one effect.
class BadInputConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
    }

    @Test
    void aTypingErrorIsAnsweredWithTheNearestCommand() {
        anna.says("refr list").isTold("Did you mean", "refer list");
        anna.says("/REFER List").isTold("No referrals yet");
        anna.says("what is this").isTold("I didn't get that", "[Log a referral]");
        anna.says("").isTold("What I can do", "refer CLIENT needs NEED");
        anna.says("help").isTold("What I can do", "[All commands]");
    }

    @Test
    void anUnreadableReferralIsQuotedBack() {
        anna.says("refer Acme wants phones")
                .isTold("The word “needs” is missing", "You wrote: Acme wants phones");
        anna.says("refer needs phones").isTold("Who is the client? Write it like this:");
        anna.says("refer Acme needs").isTold("What does Acme need?");
        anna.says("refer frobnicate R-2")
                .isTold("I don't know “refer frobnicate”.", "[All commands]")
                .isNotTold("needs");
        anna.says("refer shwo R-2").isTold("Did you mean refer show R-2?", "[All commands]");
        anna.says("refer " + "x".repeat(200) + " needs VoIP").isTold("at most 120 characters");
        anna.says("refer Acme needs " + "x".repeat(4001))
                .isTold("at most 4,000 characters", "this has 4,001");
        anna.says("refer Acme needs VoIP to CloudNin")
                .isTold("Partner: CloudNine (you wrote “CloudNin”)");
        anna.says("refer from Nobody: Acme needs VoIP")
                .isTold(
                        "You have no partner called “Nobody”. To see your partners, type partner list.");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void anUnknownNumberOrPartnerIsNamed() {
        anna.says("refer show R-7").isTold("find R-7");
        anna.says("refer offer R-7 to CloudNine").isTold("No referrals yet");
        anna.says("refer Acme needs VoIP");
        anna.says("refer offer R-7 to CloudNine").isTold("the newest is R-1");
        anna.says("refer won soon").isTold("refer won R-1 $12,500");
        anna.says("refer won R-1 plenty").isTold("“plenty” isn't an amount");
        anna.says("refer won R-1").isTold("R-1 isn't won yet: it hasn't been accepted.\n[");
        anna.says("refer won R-1 $5").isTold("R-1 isn't won yet: it hasn't been accepted.\n[");
    }

    @Test
    void aTextThatIsTooLongIsRefusedBeforeParsing() {
        anna.says("refer Acme" + " ".repeat(20_000) + "x").isTold("at most 20,000 characters");
        anna.says("refer Acme" + " ".repeat(7900) + "x").isTold("The word “needs” is missing");
    }

    @Test
    void anInvalidAmountPartnerOrClientIsRefused() {
        anna.says("refer Acme needs VoIP -$500").isTold("above zero, not “-$500”");
        anna.says("refer Acme needs VoIP to CloudNin 5000")
                .isTold("Partner: CloudNine (you wrote “CloudNin”)", "Worth: $5,000");
        anna.says("refer from: Acme needs VoIP").isTold("refer from PARTNER: CLIENT needs NEED");
        anna.says("refer from CloudNine: Acme").isTold("refer from PARTNER: CLIENT needs NEED");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aButtonWithAnUnreadableValueIsNoLongerValid() {
        for (var action :
                List.of(
                        "offer.accept",
                        "offer.decline",
                        "offer.take",
                        "offer.turndown",
                        "offer.link",
                        "offer.withdraw",
                        "referral.offer",
                        "referral.offerteam",
                        "referral.list",
                        "refer.send")) {
            anna.presses("turn-" + action, Button.plain("Accept", action, "R-15/"))
                    .isTold("This button is no longer valid");
        }
        anna.presses("turn-none", Button.plain("None", "partner.nonefits", "turn"))
                .isTold("This button is no longer valid");
    }

    @Test
    void aForgedPressRevealsNoNames() {
        testFirm.partner("Telco", "Marco", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        anna.says("refer Bolt needs a chef");

        for (var who : List.of(testFirm.outsider("Marco"), testFirm.outsider("Zoe"))) {
            for (var offer : List.of("R-1/1", "R-2/1", "R-77/1")) {
                for (var action : List.of("offer.accept", "offer.decline")) {
                    var turn = who.person().id() + offer + action;
                    who.presses(turn, Button.plain("Accept", action, offer))
                            .isTold("can't answer this offer", "Northwind")
                            .isNotTold("CloudNine")
                            .isNotTold("Rita")
                            .isNotTold("Anna")
                            .isNotTold("R-2");
                }
            }
        }
        anna.presses("turn-anna", Button.plain("Accept", "offer.accept", "R-1/1"))
                .isTold("It went to Rita at CloudNine");
    }

    @Test
    void aReferralNumberSuggestsShowingTheReferral() {
        anna.says("show R-15").isTold("find R-15").isNotTold("partner");
        anna.says("partner show R-15").isTold("Did you mean refer show R-15?");
        anna.says("partner r-15").isTold("Did you mean refer show R-15?");
        anna.says("refer show soon")
                .isTold("“soon” isn't a referral number. Write it like this: refer show R-NUMBER")
                .isNotTold("like R-");
    }

    @Test
    void aReferralShowsItsNeedOnce() {
        anna.says("refer Acme needs phones").says("refer show R-1").isTold("phones");

        assertThat(anna.lastWhisper().split("phones", -1)).hasSize(2);
    }

    @Test
    void aRepeatedTurnLogsOneReferral() {
        anna.says("turn-1", "refer Acme needs VoIP").isTold("R-1 is logged");
        anna.says("turn-1", "refer Acme needs VoIP").isTold("R-1 is logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void aNeedThatNoOneServesIsRecordedAsAGap() {
        anna.says("turn-1", "refer Acme needs a chef")
                .isTold("None of your partners fits", "[Add a partner]");
        anna.says("turn-1", "refer Acme needs a chef");

        assertThat(testFirm.gaps.since(TestFirm.FIRM, testFirm.now())).hasSize(1);
    }

    @Test
    void strangersAreToldThatOnlyMembersCanDoThis() {
        testFirm.outsider("Zoe")
                .says("refer Acme needs VoIP")
                .isTold("Only members of Northwind can do this");
    }
}
