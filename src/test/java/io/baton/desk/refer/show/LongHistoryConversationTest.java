package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A history longer than a message is read page by page, latest first.
class LongHistoryConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void anOffer() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
    }

    private void notes(int count) {
        IntStream.rangeClosed(1, count)
                .forEach(n -> anna.says("refer note R-1 call %02d".formatted(n)));
    }

    @Test
    void seventyNotesAreReadPageByPage() {
        notes(70);
        anna.says("refer show R-1")
                .isTold("call 61", "call 70", "The last 10 of 72 steps.", "[More]")
                .isNotTold("call 60");
        anna.presses("More").isTold("R-1, steps 53–62 of 72", "call 51", "call 60");
        for (int i = 0; i < 6; i++) {
            anna.presses("More");
        }
        anna.isTold("R-1, steps 1–2 of 72", "logged", "offered").isNotTold("[More]");
    }

    @Test
    void aShortHistoryHasNoMore() {
        notes(8);
        anna.says("refer show R-1")
                .isTold("logged", "call 08")
                .isNotTold("[More]")
                .isNotTold("steps");
        anna.says("refer note R-1 call 09");
        anna.says("refer show R-1").isNotTold("logged").presses("More").isTold("steps 1–1 of 11");
    }

    @Test
    void eachPageHidesWhatThePersonMayNotSee() {
        notes(70);
        rita.presses("Accept");
        rita.says("refer show R-1").isTold("accepted").isNotTold("call").isNotTold("[More]");
        rita.presses("a", Button.plain("More", "referral.history", "2 R-1"))
                .isTold("R-1 has no earlier steps.");
        var stranger = testFirm.outsider("Sam");
        stranger.presses("b", Button.plain("More", "referral.history", "2 R-1"))
                .isNotTold("call")
                .isNotTold("Acme");
    }

    @Test
    void theLongestNotesStillFitOnOnePage() {
        var words = "The client asked about \"redundant\" lines & <two> sites again. ".repeat(20);
        for (int i = 0; i < 12; i++) {
            ben.says("refer note R-1 " + words);
        }
        ben.says("refer show R-1").isTold("The last 10 of 14 steps.");
        assertThat(ben.reply().toString().length()).isLessThan(9_000);
    }
}
