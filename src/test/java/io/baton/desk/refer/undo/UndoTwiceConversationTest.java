package io.baton.desk.refer.undo;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A second undo is of the step before, and says so.
class UndoTwiceConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "won R-1 $1,050       | paid R-1 $50        | won, $1,050    | paid $50",
                "won R-1 $200/month   | won R-1 $300/month  | won, $200      | won, $300",
                "note R-1 called them | lost R-1 too dear   | note: called   | lost: too dear",
                "note R-1 called them | withdraw R-1 no use | note: called   | withdrawn: no use",
            })
    void eachNamesItsOwnStep(String first, String second, String older, String newer) {
        anna.says(first).says(second);
        anna.says("undo").isTold("Undone step: " + newer).isNotTold("[Undo]");
        anna.says("undo").isTold("Undone step: " + older).isNotTold(newer).isNotTold("[Undo]");
        anna.says("show R-1").isTold("undone: " + older, "undone: " + newer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "won R-1 $1,050       | paid R-1 $50       | paid $50",
                "won R-1 $1,050       | note R-1 on Monday | note: on Monday",
                "note R-1 called them | won R-1 $500       | won, $500",
                "note R-1 called them | note R-1 again     | note: again",
            })
    void aSecondPressUndoesNothingMoreAndOffersNothing(String first, String second, String step) {
        anna.says(first).says(second);
        anna.presses("Undo").isTold("Undone step: " + step).isNotTold("[Undo]");
        anna.presses("Undo").isTold("Undone step: " + step).isNotTold("[Undo]");
        anna.says("undo").isNotTold("Undone step: " + step).isNotTold("[Undo]");
    }

    @Test
    void undoingTheOfferDoesntOfferToUndoTheLogging() {
        anna.says("refer Zed needs VoIP to RingPros").presses("Send it to RingPros");
        anna.says("undo").isTold("Undone: you hold the baton for R-2 again.").isNotTold("[Undo]");
        anna.says("undo").isTold("Undone: R-2 is withdrawn.");
        anna.says("show R-2").isTold("undone: logged, by you", "undone: offered (RingPros)");
    }
}
