package io.baton.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingCorrectorTest {
    private static final Set<String> ENGLISH = Set.of("joiner", "lamp", "write", "from", "form");

    private final SpellingCorrector spellingCorrector =
            new SpellingCorrector(
                    new Dictionary(Map.of("vpn", 5, "terraform", 3, "backup", 9, "gdpr", 3)),
                    new Dictionary(
                            Map.of(
                                    "phishing",
                                    2,
                                    "esri",
                                    3,
                                    "form",
                                    1,
                                    "printers",
                                    4,
                                    "printer",
                                    8)),
                    ENGLISH::contains);

    @ParameterizedTest
    @CsvSource({
        "vnp keeps dropping, vpn keeps dropping",
        "TERAFORM and more, terraform and more",
        "bakcup!!, backup!!",
        "GPDR audit, gdpr audit",
        "phising, phishing",
        "prinetrs, printers"
    })
    void aTypoIsCorrectedToTheIntendedWord(String written, String meant) {
        assertThat(spellingCorrector.correct(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "a joiner with lamps",
        "writing and lampy",
        "ESXi hosts",
        "365 x9 $1 \\2",
        "BCDR",
        "fr om"
    })
    void wordsNamesAndOtherTextStayAsTheyAre(String written) {
        assertThat(spellingCorrector.correct(written)).isEqualTo(written);
    }

    @Test
    void editsAreCountedAsTypos() {
        assertThat(EditDistance.between("vpn", "vnp", 2)).isEqualTo(1);
        assertThat(EditDistance.between("backup", "bakcups", 2)).isEqualTo(2);
        assertThat(EditDistance.between("same", "same", 1)).isZero();
        assertThat(EditDistance.between("one", "three", 1)).isEqualTo(2);
        assertThat(EditDistance.between("", "ab", 2)).isEqualTo(2);
    }
}
