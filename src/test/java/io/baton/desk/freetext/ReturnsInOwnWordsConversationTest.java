package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import io.baton.understanding.Intent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Taking back, handing back, reopening and a yes outside the chat, in a member's own words.
class ReturnsInOwnWordsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anOffer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.reader = reader;
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private ReferralId acme() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    private void reads(String text, MeaningBuilder meaning) {
        reader.reads(text, meaning.referral(acme()));
    }

    @Test
    void anOfferIsTakenBackOnceConfirmed() {
        reads("ringpros is too slow, get acme back", meaning(Intent.TAKE_BACK));
        reads("take back acme", meaning(Intent.WITHDRAW));

        anna.says("take back acme").isTold("R-1: take back?", "[Yes]").presses("No");
        anna.says("ringpros is too slow, get acme back").isTold("R-1: take back?", "[Yes]");
        assertThat(stage()).isEqualTo(Stage.OFFERED);

        anna.presses("Yes").isTold("R-1 is back with you.");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
        rita.sees("Anna took back R-1 (Acme).");
    }

    @Test
    void whatCannotBeTakenBackIsRefusedAtOnce() {
        rita.presses("Accept");
        reads("take back acme", meaning(Intent.TAKE_BACK));
        anna.says("take back acme").isTold("R-1 was already accepted by Rita").isNotTold("[Yes]");
    }

    @Test
    void anAcceptedReferralIsHandedBack() {
        rita.presses("Accept");
        reads("rita is ill, acme is ours again", meaning(Intent.HAND_BACK).words("rita is ill"));
        anna.says("rita is ill, acme is ours again")
                .isTold("R-1: hand back, rita is ill?")
                .presses("Yes")
                .isTold("R-1 is back with you.");
        reads("acme is ours again", meaning(Intent.HAND_BACK));
        anna.says("acme is ours again").isTold("Why is R-1 handed back?");
    }

    @Test
    void aLostReferralIsReopened() {
        rita.presses("Accept");
        anna.says("refer lost R-1 no budget");
        reads("acme called, it's on again", meaning(Intent.REOPEN));
        anna.says("acme called, it's on again").isTold("R-1: reopen?").presses("Yes");
        assertThat(stage()).isEqualTo(Stage.ACCEPTED);
        anna.says("acme called, it's on again").isTold("R-1 is").isNotTold("[Yes]");
    }

    @Test
    void aYesOnThePhoneIsRecorded() {
        reads("rita said yes to acme on the phone", meaning(Intent.ACCEPTED_ELSEWHERE));
        anna.says("rita said yes to acme on the phone")
                .isTold("R-1: accepted?")
                .presses("Yes")
                .fillsIn("How?", "on the phone");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        rita.sees("Anna at Northwind says you took R-1 on the phone.");
    }

    @Test
    void aPartnersReferralIsTaken() {
        anna.says("refer from RingPros: Lake Hotel needs wifi");
        var hotel = testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id();
        reader.reads("i'll take lake hotel", meaning(Intent.ACCEPT).referral(hotel));
        anna.says("i'll take lake hotel").isTold("R-2: accepted?").presses("Yes");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");
    }

    @Test
    void whatRecursEnds() {
        rita.presses("Accept");
        anna.says("refer won R-1 $200/month");
        reads("acme canceled on the first", meaning(Intent.ENDED));
        anna.says("acme canceled on the first").isTold("R-1: ended?").presses("Yes");
        anna.isTold("$200 a month, ended");
        reads("they stopped", meaning(Intent.ENDED));
        anna.says("refer reopen R-1").says("they stopped").isTold("R-1 was").isNotTold("[Yes]");
    }
}
