package io.baton.desk;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Examples in the help and in refusals are about a referral that the reader knows.
class OwnReferralConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    private void loggedTwo() {
        anna.says("refer Acme needs VoIP").says("refer Lake Hotel needs wifi");
    }

    @ParameterizedTest
    @CsvSource({
        "refer won, refer won R-2 $12,500",
        "refer show soon, refer show R-2",
        "refer pass, refer pass R-2 @Ben",
        "refer edit, refer edit R-2 worth $5k",
        "undo this, Undo",
        "help refer, refer won R-2",
        "refer woon 12 34, R-2",
    })
    void aRefusalShowsTheOneTheyActedOnLast(String typed, String example) {
        loggedTwo();
        anna.says(typed).sees(example).doesNotSee("R-12").doesNotSee("R-NUMBER");
    }

    @Test
    void anOpenOneComesFirst() {
        loggedTwo();
        anna.says("refer withdraw R-2").says("refer won").isTold("refer won R-1 $12,500");
        testFirm.advanceClock(Duration.ofSeconds(1));
        anna.says("refer withdraw R-1").says("refer won").isTold("refer won R-1 $12,500");
    }

    @Test
    void withoutAnyItIsClearlyNone() {
        anna.says("refer won").isTold("Which referral?", "refer won R-NUMBER $12,500");
        anna.says("help refer").isTold("refer show R-NUMBER").isNotTold("R-12");
    }

    @Test
    void aColleaguesReferralIsNoExample() {
        loggedTwo();
        testFirm.member("Ben").says("refer won").isTold("refer won R-NUMBER");
    }

    @Test
    void aContactReadsAboutTheirOwn() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        var rita = testFirm.outsider("Rita");
        rita.says("refer accept").isTold("refer accept R-NUMBER");
        rita.presses("Accept").says("refer handback").isTold("refer handback R-1");
    }
}
