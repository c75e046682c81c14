package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A payment that may have been recorded twice is recorded, with a hint and a way back.
class SamePaymentConversationTest {
    private static final String HINT = "recorded the same payment";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void aWin() {
        testFirm.partner("RingPros", "Rita", "network");
        anna.says("refer Lake Hotel needs a network to RingPros").presses("Send it to RingPros");
        testFirm.outsider("Rita").presses("Accept");
        anna.says("refer won R-1 $50,000");
        anna.says("refer paid R-1 $5,000").isNotTold(HINT);
        testFirm.advanceClock(Duration.ofMinutes(2));
    }

    @Test
    void theSameAmountOnTheSameDayIsHintedAtAndCanBeUndone() {
        anna.says("refer paid R-1 $5,000")
                .isTold(
                        "Paid so far $10,000 of $50,000.",
                        "You recorded the same payment (Tue 3 Nov, 11:00).",
                        "If it's the same money, undo this one.",
                        "[Undo]")
                .presses("Undo");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().payments()).hasSize(1);
        anna.says("refer paid R-1 $5,000").isTold(HINT);
    }

    @Test
    void minutesLaterForAnotherDayToo() {
        anna.says("refer paid R-1 $5,000 on 2026-11-02").isTold(HINT);
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says("refer paid R-1 $5,000 on 2026-11-01").isNotTold(HINT);
    }

    @Test
    void itSaysWhoRecordedIt() {
        testFirm.advanceClock(Duration.ofHours(3));
        testFirm.member("Ben").says("refer paid R-1 $5,000").isTold("Anna recorded the same");
    }

    @Test
    void anotherAmountAReversedPaymentAndAnotherMonthAreNoReason() {
        anna.says("refer paid R-1 $5,001").isNotTold(HINT);
        anna.says("refer paid R-1 -$5,000").isNotTold(HINT);
        anna.says("refer paid R-1 $5,000").isNotTold(HINT);
        testFirm.advanceClock(Duration.ofDays(30));
        anna.says("refer paid R-1 $5,000").isNotTold(HINT);
    }

    @Test
    void theFormHintsAsWell() {
        anna.says("refer show R-1").presses("Add a payment").fillsIn("How much?", "$5,000");
        anna.sees(HINT);
    }
}
