package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortNeedIsItsOwnGist() {
        assertThat(Excerpt.of("  phones drop calls ")).isEqualTo("phones drop calls");
    }

    @Test
    void aLongNeedIsCutAtAWordsEnd() {
        var gist = Excerpt.of("phones drop calls ".repeat(222));

        assertThat(gist).hasSizeBetween(480, 500).endsWith("drop").startsWith("phones drop calls");
    }

    @Test
    void aTextWithoutSpacesIsCutBetweenCharacters() {
        var gist = Excerpt.of("a" + "😀".repeat(2000));

        assertThat(gist).hasSize(499);
        assertThat(gist.codePoints().skip(1)).allMatch(point -> point == 0x1F600);
    }
}
