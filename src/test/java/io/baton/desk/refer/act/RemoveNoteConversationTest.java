package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Event;
import io.baton.referral.Notes;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes are bounded in number and can be removed.
class RemoveNoteConversationTest {
    private final TestFirm testFirm = new TestFirm();

    /// The first member is the keeper.
    private final Actor anna = testFirm.member("Anna");

    private final Actor ben = testFirm.member("Ben");
    private final Actor mia = testFirm.member("Mia");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        ben.says("note R-1 their password is hunter2");
        testFirm.advanceClock(Duration.ofHours(2));
    }

    private long textsWith(String words) {
        return testFirm.referrals
                        .find(TestFirm.FIRM, 1)
                        .orElseThrow()
                        .toString()
                        .split(words)
                        .length
                - 1L;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note R-1 remove",
                "refer note R-1 remove",
                "note R-1 remove note",
                "note r1 delete",
                "NOTE R-1 Remove the note"
            })
    void itsAuthorRemovesIt(String command) {
        ben.says(command).fillsIn();
        ben.sees("The note on R-1 is removed. The history only says that there was one.");

        assertThat(textsWith("hunter2")).isZero();
        ben.says("show R-1").isTold("note (removed by you), by you").isNotTold("hunter2");
        ben.says("refer search hunter2").isNotTold("R-1");
        ben.says("note R-1 remove").isTold("R-1 has no note that you can remove.");
    }

    @Test
    void theKeeperRemovesAnyAndPicksWhich() {
        mia.says("note R-1 call after five");
        anna.says("show R-1").presses("Remove a note");
        var which = anna.form().fields().getFirst().toString();
        assertThat(which).contains("Mia, 2026-11-03: call after five", "Ben, 2026-11-03: their");
        anna.fillsIn("Which note?", index("their password is hunter2"));

        anna.says("show R-1").isTold("note (removed by you), by Ben", "call after five");
        assertThat(textsWith("hunter2")).isZero();
    }

    private String index(String text) {
        var steps = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).event().equals(new Event.Noted(text, false))) {
                return String.valueOf(i);
            }
        }
        throw new AssertionError(text);
    }

    @Test
    void anotherMemberMayNot() {
        mia.says("show R-1").isNotTold("Remove a note");
        mia.says("note R-1 remove").isTold("R-1 has no note that you can remove.");
        var form = ben.says("note R-1 remove").form();
        mia.fillsIn(form, java.util.Map.of());
        mia.sees("Only Ben, who wrote that note, and the keeper can remove it.");
        assertThat(textsWith("hunter2")).isPositive();
    }

    @Test
    void aPartnersPersonRemovesTheirOwnAndSeesNoInternalOnes() {
        rita.says("note R-1 my key is 4711");
        testFirm.advanceClock(Duration.ofHours(1));
        rita.says("note R-1 remove").fillsIn();
        rita.sees("The note on R-1 is removed.").sees("Messages that were sent about it stay.");
        rita.says("show R-1").isTold("note (removed by you)").isNotTold("hunter2");
        ben.says("note R-1 remove").fillsIn();
        rita.says("show R-1").isNotTold("removed by Ben");
        anna.says("show R-1").isTold("removed by Ben").isNotTold("4711");
    }

    @Test
    void notesThatWereUndoneComeLast() {
        mia.says("note R-1 first");
        mia.says("note R-1 oops secret").says("undo");
        var which = (Form.Field.Choice) mia.says("note R-1 remove").form().fields().getFirst();
        assertThat(which.options().stream().map(Form.Option::label))
                .containsExactly("Mia, 2026-11-03: first", "Mia, 2026-11-03 (undone): oops secret");
    }

    @Test
    void aNoteThatWasUndoneCanBeRemovedToo() {
        mia.says("note R-1 oops secret").says("undo");
        mia.says("show R-1").isTold("undone: note: oops secret");
        mia.says("note R-1 remove").fillsIn();
        assertThat(textsWith("oops secret")).isZero();
    }

    @Test
    void removingIsToldToNoOneAndKeepsWhatCanBeUndone() {
        mia.says("note R-1 first").says("note R-1 second");
        mia.says("note R-1 remove").fillsIn();
        anna.doesNotSee("Mia changed");
        mia.says("undo R-1").isTold("Undone: R-1 is as it was before.");
        mia.says("show R-1").isTold("undone: note (removed by you)", "note: first");
    }

    @Test
    void theirNumberIsBounded() {
        for (int i = 1; i < Notes.MOST; i++) {
            mia.says("note R-1 called " + i);
        }
        mia.says("note R-1 once more")
                .isTold(
                        "R-1 has 200 notes, and that's the most.",
                        "Remove one first with refer note R-1 remove.");
        mia.says("note R-1 remove").fillsIn();
        mia.says("note R-1 once more").isTold("Note added to R-1.");
    }
}
