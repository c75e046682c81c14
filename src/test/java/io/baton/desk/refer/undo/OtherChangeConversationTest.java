package io.baton.desk.refer.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.referral.Stage;
import io.baton.store.OtherChangeStore.OtherChange;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A bare `undo` after a change of something that isn't a referral.
class OtherChangeConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void offer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "wifi");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        testFirm.advanceClock(Duration.ofSeconds(30));
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner pause CloudNine",
                "partner resume CloudNine",
                "partner edit CloudNine +cabling",
                "partner own backups",
                "partner add Zed: printers",
            })
    void itSaysWhatItWouldUndo(String change) {
        anna.says(change).says("undo");
        anna.isTold(
                "I can only undo steps with a referral, not changes to ",
                "Your last one was on R-1: offered (RingPros)",
                "[Undo this on R-1]");
        assertThat(stage()).isEqualTo(Stage.OFFERED);

        anna.presses("Undo this on R-1").isTold("Undone: you hold the baton for R-1 again.");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void buttonsAndFormsCountToo() {
        anna.says("partner show CloudNine").presses("Pause").says("undo");
        anna.isTold("I can only undo steps with a referral, not changes to ");
        anna.says("partner edit CloudNine").fillsIn("Regions", "Berlin");
        anna.says("undo").isTold("I can only undo steps with a referral, not changes to ");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
    }

    @ParameterizedTest
    @CsvSource({
        "partner pause CloudNine, a partner",
        "partner invite CloudNine, a partner's contacts",
        "partner own backups, your own services",
    })
    void itNamesWhatItCanNotUndo(String change, String what) {
        anna.says(change)
                .says("undo")
                .isTold("steps with a referral, not changes to " + what + ".");
    }

    @Test
    void anotherInstanceKnowsOfItToo() {
        testFirm.otherChanges.put(
                TestFirm.FIRM,
                new Individual(anna.person().id(), "Anna"),
                new OtherChange("the settings", testFirm.now()));
        anna.says("undo").isTold("not changes to the settings.", "[Undo this on R-1]");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void aContactWhoMayNotChangeItIsNotAskedAboutIt() {
        var rita = testFirm.outsider("Rita");
        rita.presses("Accept").says("partner pause CloudNine").isTold("Only members");
        rita.says("undo").isNotTold("not changes to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner list",
                "partner show CloudNine",
                "refer list",
                "help",
                "partner gaps",
                "partner merge CloudNine into RingPros",
                "partner export"
            })
    void readingIsNoChange(String command) {
        anna.says(command).says("undo").isTold("Undone: you hold the baton for R-1 again.");
    }

    @Test
    void aStepAfterTheOtherChangeIsUndone() {
        anna.says("partner pause CloudNine");
        testFirm.advanceClock(Duration.ofSeconds(5));
        anna.says("note R-1 called them").says("undo").isTold("Undone: R-1 is as it was before.");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void theChangeOfSomeoneElseDoesntMatter() {
        testFirm.member("Ben").says("partner pause CloudNine");
        anna.says("undo").isTold("Undone: you hold the baton for R-1 again.");
    }
}
