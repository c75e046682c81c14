package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptedElsewhereConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void offered() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP, sue@acme.example to RingPros")
                .presses("Send it to RingPros");
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    @Test
    void theContactHoldsTheBatonAndIsAsked() {
        ben.says("refer accepted R-1 by Rita on the phone")
                .isTold("Rita holds the baton for R-1. I've asked them to confirm.");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        rita.sees("Ben at Northwind says you took R-1 on the phone.")
                .sees("[That's right]")
                .sees("[Not so]")
                .doesNotSee("sue@acme.example")
                .doesNotSee("[Accept]");
        anna.sees("Ben says that Rita at RingPros took R-1 (Acme");
        anna.says("refer show R-1")
                .isTold("accepted by RingPros, recorded by Ben", "accepted by Rita on the phone");
    }

    @Test
    void howTheySaidYesRevealsNoContactDetails() {
        ben.says("refer accepted R-1 by Rita in a call with sue@acme.example")
                .isTold("Rita holds the baton for R-1");
        rita.sees("says you took R-1").doesNotSee("sue@acme.example");
        rita.says("refer show R-1").isTold("Acme").doesNotSee("sue@acme.example");
    }

    @Test
    void theirYesOpensTheContactDetails() {
        anna.says("accepted R-1 by Rita");
        rita.directly()
                .presses("That's right")
                .isTold("sue@acme.example", "You hold the baton now");
        anna.sees("Rita at RingPros confirmed: they took R-1");
        anna.says("refer won R-1 $500");
        assertThat(stage()).isEqualTo(Stage.WON);
    }

    @Test
    void notSoReturnsTheBaton() {
        anna.says("accepted R-1 by Rita");
        var right = rita.button("That's right");
        rita.presses("Not so").isTold("R-1 is back with Northwind. Thank you for saying so.");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees("Rita at RingPros says they didn't take R-1").sees("Next best: CloudNine");
        rita.presses("late", right).isNotTold("sue@acme.example");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void pressingTwiceHasOneEffect() {
        anna.says("accepted R-1 by Rita");
        var right = rita.button("That's right");
        rita.presses("one", right);
        rita.directly().presses("two", right).isTold("You hold the baton now");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("AcceptanceConfirmed");
        anna.presses("three", right).isTold("R-1 was confirmed by Rita");
    }

    @Test
    void untilTheyConfirmAWinOpensNothing() {
        anna.says("accepted R-1 by Rita").says("refer won R-1 $500");
        rita.says("refer show R-1").isNotTold("sue@acme.example");
    }

    @Test
    void theFormSaysThatTheyAlreadyKnow() {
        anna.says("refer accepted R-1")
                .fillsIn("How?", "over lunch", "Do they know how to reach the client?", "yes");
        rita.sees("says you took R-1 over lunch.");
        rita.says("refer show R-1").isTold("sue@acme.example");
    }

    @Test
    void whatWasNeverOfferedIsOfferedInTheSameStep() {
        anna.says("refer Zed needs VoIP").says("accepted R-2 by Kim by email");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Kim");
        assertThat(testFirm.storyOf("R-2"))
                .containsExactly("Logged", "Offered", "AcceptedElsewhere");
        kim.presses("That's right");
        anna.says("refer won R-2 $900").isTold("R-2 (Zed) is won");
    }

    @Test
    void anUnknownContactIsAskedFor() {
        anna.says("accepted R-1 by Zoe").isTold("Who said yes?");
        anna.says("accepted R-1 by Kim").isTold("Who said yes?");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
        rita.presses("Accept");
        anna.says("accepted R-1 by Rita").isTold("R-1 was already accepted by Rita");
    }

    @Test
    void onlyMembersRecordIt() {
        rita.says("refer accepted R-1 by Rita").isTold("Only members of Northwind");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void acceptAndDeclineCanBeTyped() {
        kim.says("refer accept R-1").isTold("You can't answer this offer").isNotTold("Acme");
        rita.says("accept R-1").isTold("R-1: RingPros took it", "sue@acme.example");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");

        anna.says("refer Zed needs VoIP to RingPros").presses("Send it to RingPros");
        rita.says("decline R-2").isTold("Why?");
        rita.says("decline R-2 no capacity").isTold("You declined R-2.");
        anna.sees("Rita at RingPros declined R-2 (Zed): no capacity");
        rita.says("accept R-2").isTold("R-2 was declined by Rita");
    }

    @Test
    void aMembersAcceptForAPartnerRecordsIt() {
        anna.says("refer accept R-1").fillsIn("How?", "on the phone");
        assertThat(testFirm.storyOf("R-1")).endsWith("AcceptedElsewhere");
        rita.says("accept R-1").isTold("sue@acme.example");
        assertThat(testFirm.storyOf("R-1")).endsWith("AcceptanceConfirmed");
    }

    @Test
    void aMemberTakesAPartnersReferralByTyping() {
        anna.says("refer from RingPros: Lake Hotel needs wifi");
        rita.says("refer accept R-2").isTold("Only members of Northwind");
        ben.says("accept R-2").isTold("R-2: Northwind took it");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben");
    }

    @Test
    void aResultTellsThemNoContactDetailsBeforeTheyConfirm() {
        anna.says("refer Zed needs VoIP to RingPros").presses("Send it to RingPros");
        anna.says("refer accepted R-2 by Rita on the phone");
        anna.says("refer lost R-2 sue@zed.example or 020 7946 0000 says they moved");

        rita.sees("R-2 (Zed) was lost").doesNotSee("sue@zed.example").doesNotSee("020 7946 0000");
        anna.isTold("sue@zed.example or 020 7946 0000 says they moved");
    }
}
