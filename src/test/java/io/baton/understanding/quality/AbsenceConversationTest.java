package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Someone is away: the days of their absence are no *Needed by*, and someone else can take over.
class AbsenceConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        firm = new OwnWordsFirm(setup);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rita is on holiday until Monday, can someone else take lake hotel | Hand R-1 back to offer it to someone else. | [Hand back]
                    Kim is away until the 15th, who else could do old mill            | Take R-3 back to offer it to someone else. | [Take back]
                    Kim is out until Friday, give old mill to someone else            | Take R-3 back to offer it to someone else. | [Take back]
                    R-3: Kim is on leave until May, can anyone else do it             | Take R-3 back to offer it to someone else. | [Take back]
                    I'm off next week, could someone else do R-4                      | Offer R-4 to a partner, or pass it to a colleague. | RingPros]
                    """)
    void someoneElseCanTakeOver(String words, String next, String button) {
        firm.anna.says(words).isTold(next, button).isNotTold("[Yes]");
    }

    @Test
    void aContactTurnsDownOrHandsBack() {
        firm.kim.says("I'm on holiday until Monday, can someone else take old mill");
        firm.kim.isTold("R-3: turn down, I'm on holiday until Monday");
        firm.rita.says("I'm away until Friday, someone else should take lake hotel");
        firm.rita.isTold("R-1: hand back, I'm away until Friday").presses("Yes");
        assertThat(firm.testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cedar Ltd needs wifi. Their manager is on holiday until Monday",
                "Cedar Ltd needs wifi, but Sue is on parental leave from Friday",
                "Cedar Ltd needs wifi, their office manager is back on the 9th",
                "Cedar Ltd needs wifi; Jo is out of the office until Thursday",
                "Cedar Ltd needs wifi. Jo returns on 20 November"
            })
    void theDaysOfAnAbsenceAreNoDeadline(String words) {
        firm.anna.says(words).isTold("Client: Cedar Ltd", "Need: wifi").isNotTold("Needed by");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cedar Ltd needs wifi by Monday, their manager is on holiday from Tuesday",
                "Cedar Ltd needs wifi, please get back to them by Monday",
                "Cedar Ltd needs wifi until Monday"
            })
    void aDeadlineStaysOne(String words) {
        firm.anna.says(words).isTold("Needed by: Mon 9 Nov 2026");
    }
}
