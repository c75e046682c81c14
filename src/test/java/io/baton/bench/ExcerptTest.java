package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Excerpt.of("  phones drop calls ")).isEqualTo("phones drop calls");
    }

    @Test
    void aLongTextIsCutAtTheEndOfAWord() {
        var excerpt = Excerpt.of("phones drop calls ".repeat(222));

        assertThat(excerpt)
                .hasSizeBetween(480, 500)
                .endsWith("drop")
                .startsWith("phones drop calls");
    }

    @Test
    void aTextWithoutSpacesIsCutBetweenCharacters() {
        var excerpt = Excerpt.of("a" + "😀".repeat(2000));

        assertThat(excerpt).hasSize(499);
        assertThat(excerpt.codePoints().skip(1)).allMatch(point -> point == 0x1F600);
    }
}
