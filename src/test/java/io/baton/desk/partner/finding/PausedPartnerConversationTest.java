package io.baton.desk.partner.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A need that only a paused partner serves.
class PausedPartnerConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void onePaused() {
        testFirm.partner("CloudNine", "Kim", "Wi-Fi", "Azure");
        testFirm.partner("Telco", "Marco", "Data cabling");
        anna.says("partner pause CloudNine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Azure", "Wi-Fi", "someone for Wi-Fi in two offices", "azure migration"})
    void thePausedPartnerIsNamedAndNoGapRecorded(String need) {
        anna.says("partner find " + need)
                .isTold("CloudNine does ", "but is paused.", "[Resume CloudNine]")
                .isNotTold("None of your partners fits");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH)).isEmpty();

        anna.presses("Resume CloudNine");
        anna.says("partner find " + need).isTold("[Refer to CloudNine]");
    }

    @Test
    void anActivePartnerGoesFirst() {
        testFirm.partner("RingPros", "Rita", "Wi-Fi");
        anna.says("partner find Wi-Fi").isTold("[Refer to RingPros]").isNotTold("paused");
    }

    @Test
    void whatNoPausedPartnerDoesIsAGap() {
        anna.says("partner find penetration testing").isTold("None of your partners fits");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH)).hasSize(1);
    }
}
