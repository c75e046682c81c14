package io.baton.desk.refer.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A contact brings a client, and is then no longer a contact.
class BroughtByFormerContactConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void ritaBringsAClient() {
        anna.says("partner add CloudNine: VoIP contact @Rita", rita);
        rita.says("refer Lake Hotel needs wifi");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner edit CloudNine contact @Marco",
                "partner edit CloudNine: skills VoIP, wifi; contact @Marco",
            })
    void theOtherContactHoldsTheBaton(String edit) {
        anna.says(edit, marco).isTold("Marco holds the baton for R-1 now.");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        marco.sees("Rita is no longer a contact of CloudNine, so you hold the baton for R-1");
    }

    @Test
    void aClientThatAMemberTookStaysWithThem() {
        anna.presses("Take it");
        anna.says("partner edit CloudNine contact @Marco", marco).isNotTold("holds the baton");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void aClientThatAMemberLoggedStaysWithThem() {
        anna.says("partner add Alone: alarms");
        anna.says("refer from Alone: Old Mill needs alarms");
        var holder = testFirm.holderOf("R-2");
        anna.says("partner edit CloudNine contact @Marco", marco).isNotTold("R-2");
        assertThat(testFirm.holderOf("R-2")).isEqualTo(holder);
    }

    @Test
    void theCardOfAPassedClientNamesTheFirmThatIsAsked() {
        anna.says("partner edit CloudNine contact @Rita, @Marco", rita, marco);
        rita.says("refer pass R-1 @Marco", marco);

        assertThat(rita.directMessages().stream().map(PostedCards::textOf))
                .noneMatch(card -> card.contains("is offered to CloudNine"));
    }
}
