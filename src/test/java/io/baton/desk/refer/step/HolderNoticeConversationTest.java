package io.baton.desk.refer.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Closing or changing someone else's referral tells its holder, once.
class HolderNoticeConversationTest {
    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna");
    private final Actor ben = firm.member("Ben");
    private final Actor rita = firm.outsider("Rita");

    @BeforeEach
    void benHoldsAReferral() {
        firm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer from RingPros: Acme needs VoIP phones");
        ben.says("refer accept R-1");
        anna.says("refer Lake Hotel needs VoIP").says("refer pass R-2 @Ben", ben);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "refer won R-1 $4,500 | won, $4,500, on Tue 3 Nov",
                "refer lost R-1 a cheaper bid | lost: a cheaper bid",
                "refer handback R-1 no time | handed back (RingPros): no time",
                "refer withdraw R-2 | withdrawn"
            })
    void theHolderIsTold(String line, String what) {
        var before = messages();
        anna.says(line);
        var label = line.contains("R-1") ? "R-1 (Acme)" : "R-2 (Lake Hotel)";
        assertThat(messages()).hasSize(before.size() + 1);
        assertThat(messages().getLast())
                .startsWith("Anna changed " + label + ": " + what)
                .containsPattern("\\.\n\\[[^\n]*]$");
    }

    @Test
    void paymentsOfAWinAreTold() {
        ben.says("refer won R-1 $4,500");
        anna.says("refer paid R-1 $500");
        assertThat(messages().getLast()).startsWith("Anna changed R-1 (Acme): paid $500, on");
        anna.says("refer won R-1 $5,400");
        assertThat(messages().getLast()).contains("won, $5,400 instead of $4,500");
    }

    @Test
    void whatTheHolderDoesThemselvesIsNotTold() {
        var before = messages();
        ben.says("refer won R-1 $4,500").says("refer withdraw R-2");
        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void notesAreNotTold() {
        var before = messages();
        anna.says("refer note R-1 called them");
        assertThat(messages()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer offer R-2 to RingPros",
                "refer accepted R-2 by Rita on the phone",
                "refer pass R-1 @Anna"
            })
    void anotherMessageOfTheStepIsEnough(String line) {
        var before = messages().size();
        anna.says(line, anna);
        assertThat(messages()).hasSize(before + 1);
        ben.doesNotSee("Anna changed");
    }

    @Test
    void thePartnersPersonIsToldOnceByTheStep() {
        anna.says("refer offer R-2 to RingPros");
        rita.presses("Accept");
        anna.says("refer won R-2 $900");
        assertThat(rita.directMessages().stream().map(PostedCards::textOf))
                .filteredOn(text -> text.contains("R-2 (Lake Hotel) is won"))
                .hasSize(1);
        rita.doesNotSee("Anna changed");
    }

    private List<String> messages() {
        return ben.directMessages().stream().map(PostedCards::textOf).toList();
    }
}
