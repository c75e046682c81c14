package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands about one referral without `refer` in front.
class ShortCommandsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        testFirm.advanceClock(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"still R-1", "still on R-1", "still on it R-1", "still r1", "Still R-1."})
    void theHolderIsStillOnIt(String line) {
        rita.says(line).isTold("Good to know: you're still on R-1");
        assertThat(testFirm.storyOf("R-1")).contains("StillOnIt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm R-1", "Confirm r1", "confirm #1", "confirm R-1."})
    void aResultIsConfirmed(String line) {
        rita.says("won R-1 $4,500");
        anna.says(line).isTold("You confirmed that R-1 (Acme) is won, $4,500.");
    }

    @Test
    void theLinkIsShown() {
        anna.says("link R-1").isTold("R-1 is with no one who uses a link.");
        ben.says("link r1").isTold("R-1 is with no one who uses a link.");
    }
}
