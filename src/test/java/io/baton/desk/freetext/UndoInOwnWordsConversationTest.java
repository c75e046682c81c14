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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Undoing a step in one's own words. It runs at once.
class UndoInOwnWordsConversationTest {
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

    @Test
    void theNewestStepIsUndone() {
        reader.reads("oops, that was a mistake", meaning(Intent.UNDO));
        anna.says("oops, that was a mistake")
                .isTold("Undone: you hold the baton for R-1 again.")
                .isNotTold("[Yes]");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void aRemarkUndoesNothingByItself() {
        var before = stage();
        reader.reads("sorry, it was Jo, not Marco", meaning(Intent.UNDO));
        anna.says("sorry, it was Jo, not Marco").isTold("Your last step was on R-1");
        assertThat(stage()).isEqualTo(before).isNotEqualTo(Stage.LOGGED);

        anna.presses("Undo this on R-1").isTold("you hold the baton for R-1 again");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void theStepOnTheClientThatIsNamedIsUndone() {
        anna.says("refer Zed needs VoIP");
        reader.reads("undo the thing with acme", meaning(Intent.UNDO).referral(acme()));
        anna.says("undo the thing with acme").isTold("Undone: you hold the baton for R-1 again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo that", "undo my last step", "undo R-1 please", "Undo it"})
    void aLineThatStartsWithUndoNeedsNoReader(String text) {
        anna.says(text).isTold("Undone: you hold the baton for R-1 again.");
    }

    @Test
    void aYesAfterwardsStoresNothing() {
        reader.reads("acme was lost", meaning(Intent.LOST).referral(acme()).words("too dear"));
        rita.presses("Accept");
        anna.says("acme was lost").isTold("[Yes]");
        anna.says("undo that").isTold("R-1 was accepted by Rita");
        anna.says("yes").isNotTold("is lost");
        assertThat(stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void aPartnersPersonUndoesTheirOwnStep() {
        reader.reads("sorry, wrong button", meaning(Intent.UNDO));
        rita.presses("Decline").fillsIn("Why?", "no time");
        rita.says("sorry, wrong button").isTold("Undone: R-1 is offered to RingPros again.");
        rita.says("undo that").isTold("You have no step to undo.");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
    }
}
