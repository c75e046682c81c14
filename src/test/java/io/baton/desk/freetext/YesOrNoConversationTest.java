package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesOrNoConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.reader = reader;
        for (var client : new String[] {"Acme", "Bolt"}) {
            reader.reads(
                    client + " wants phones",
                    meaning(Intent.LOG_OUTBOUND)
                            .client(client)
                            .need("phones")
                            .partner("RingPros", "RingPros"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yep!", "ok", "OK.", "sure", "yes please", "👍", " log it "})
    void aTypedYesLogsItWithoutSending(String word) {
        anna.says("Acme wants phones").says(word).isTold("R-1 is logged", "hasn't been asked yet");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "Nope", "nah", "No thanks.", "cancel"})
    void aTypedNoStoresNothing(String word) {
        anna.says("Acme wants phones").says(word).isTold("Nothing was saved");
        anna.says("yes").isNotTold("logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void yesAnswersTheLatestCardOnly() {
        anna.says("Acme wants phones");
        testFirm.advanceClock(Duration.ofSeconds(5));
        anna.says("Bolt wants phones").says("yes").isTold("Bolt");
        anna.says("yes").isNotTold("logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void afterTenMinutesYesAnswersNothing() {
        anna.says("Acme wants phones");
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says("yes").isNotTold("logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void someoneElsesYesAnswersNothing() {
        anna.says("Acme wants phones");
        testFirm.member("Ben").says("yes");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void yesInAnotherPlaceAnswersItToo() {
        anna.says("Acme wants phones");
        anna.directly().says("yes").isTold("R-1 is logged");
    }

    @Test
    void theSameYesDeliveredTwiceLogsOnce() {
        anna.says("Acme wants phones").says("y1", "yes").says("y1", "yes");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }
}
