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
    void aScrapOfOneShortWordIsNoPiece() {
        assertThat(Clauses.of("quote pls, Hull, new phones"))
                .containsExactly("quote pls", "new phones");
        assertThat(Clauses.of(" ")).isEmpty();
    }

    @Test
    void aLetterIsReadByItsFirstSixPieces() {
        assertThat(Clauses.of("one thing, ".repeat(50))).hasSize(6);
    }
}
