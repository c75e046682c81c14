package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void aNeedFallsIntoWhatIsToldAtATime() {
        assertThat(
                        Clauses.of(
                                "Second branch: desks wired, a phone for each, and a line to head office."))
                .containsExactly(
                        "Second branch",
                        "desks wired",
                        "a phone for each",
                        "a line to head office");
    }

    @Test
    void aScrapOfTwoLettersIsNoPiece() {
        assertThat(Clauses.of("- quote pls, ok, wifi & new phones\n- backups"))
                .containsExactly("quote pls", "wifi", "new phones", "backups");
        assertThat(Clauses.of(" ")).isEmpty();
    }

    @Test
    void nobodyButIsNoBorderOfAPiece() {
        assertThat(Clauses.of("nobody but the nurse can open it, but all want to"))
                .containsExactly("nobody but the nurse can open it", "all want to");
    }

    @Test
    void aLetterIsReadInSevenPiecesOfWhichTheLastHoldsTheRest() {
        assertThat(Clauses.of("one thing, ".repeat(50) + "VoIP"))
                .hasSize(7)
                .first()
                .isEqualTo("one thing");
        assertThat(Clauses.of("one thing, ".repeat(50) + "VoIP").getLast()).endsWith("VoIP");
    }
}
