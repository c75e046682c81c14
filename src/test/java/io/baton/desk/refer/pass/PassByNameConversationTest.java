package io.baton.desk.refer.pass;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The new holder is named without a mention.
class PassByNameConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben Adams");

    @BeforeEach
    void logged() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        ben.says("refer Zed needs VoIP");
        anna.says("refer Acme needs VoIP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer pass R-2 ben",
                "refer pass R-2 to ben",
                "refer pass R-2 to Ben Adams",
                "refer pass r2 @ben",
                "refer pass R-2 TO BEN ADAMS"
            })
    void oneMemberFits(String command) {
        anna.says(command);
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben Adams");
    }

    @Test
    void aMentionAfterTo() {
        anna.says("refer pass R-2 to @Ben Adams", ben);
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben Adams");
    }

    @Test
    void severalFit() {
        testFirm.member("Ben Ito").says("refer Mill needs VoIP");
        anna.says("refer pass R-2 to ben")
                .isTold("More than one person has that name: ", "Ben Adams", "Ben Ito");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");
        anna.says("refer pass R-2 to ben ito");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben Ito");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "to zoe", "Rita", "to RingPros"})
    void noOneFits(String name) {
        anna.says("refer pass R-2 " + name).isTold("I don't know who", "Pick the person with @.");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");
    }
}
