package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A contact who is taken off a partner's list while they hold a baton.
class RemovedHolderConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor jo = testFirm.outsider("Jo");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void joHoldsTheBaton() {
        testFirm.becomes(anna, Standing.MEMBER);
        Stream.of(jo, marco).forEach(each -> testFirm.becomes(each, Standing.OUTSIDER));
        anna.says("partner add RingPros: VoIP contact @Jo, @Marco", jo, marco);
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        jo.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner edit RingPros contact @Marco",
                "partner edit RingPros: contact @Marco",
                "partner edit RingPros remove @Jo",
                "partner edit RingPros: skills VoIP, wifi; contact @Marco",
            })
    void theOtherContactHoldsItAtOnce(String edit) {
        anna.says(edit, jo, marco).isTold("was updated", "Marco holds the baton for R-1 now.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        marco.sees("Jo is no longer a contact of RingPros, so you hold the baton for R-1: Acme");
        marco.says("won R-1 $500").isTold("R-1 (Acme) is won, $500");
    }

    @Test
    void withNoOtherContactTheEditSaysWhatToDoFirst() {
        anna.says("partner edit RingPros remove @Marco", jo, marco);
        anna.says("partner edit RingPros remove @Jo", jo, marco)
                .isTold(
                        "Jo holds the baton for R-1, and RingPros has no other contact. Add another contact first, or take it back: refer handback R-1");
        jo.says("won R-1 $500").isTold("R-1 (Acme) is won, $500");
    }

    @Test
    void theHolderWhoStaysKeepsIt() {
        anna.says("partner edit RingPros remove @Marco", jo, marco).isNotTold("baton");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo");
    }
}
