package io.baton.desk.freetext.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.CountedText;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The patterns that read a whole text take about four times as long for four times the text, also
/// on hostile lines.
class PhraseGrowthTest {
    private static final int LENGTH = 5_000;
    private static final int TIMES = 4;

    private static final List<Pattern> PATTERNS =
            Stream.of(
                            RefundWords.PATTERNS,
                            AmountContrast.PATTERNS,
                            Denial.DENIED.values(),
                            TooSoon.patterns(),
                            List.of(UndoWords.UNDO))
                    .flatMap(Collection::stream)
                    .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payment ",
                "deposit was ",
                "refund ",
                "a refund of ",
                "gave ",
                "reverse the ",
                "entered it ",
                "take it ",
                "put back ",
                "isn't ",
                "didn't really ",
                "never ",
                "no one has ",
                "not ",
                "$1 ",
                "1,",
                "12k not ",
                "not 4 but ",
                "' ",
                "x",
                " ",
                "\n"
            })
    void aLineIsReadOnce(String part) {
        for (var pattern : PATTERNS) {
            long once = looks(pattern, part.repeat(LENGTH / part.length()));
            long more = looks(pattern, part.repeat(TIMES * LENGTH / part.length()));

            assertThat(once).as(pattern + " on " + part).isPositive();
            assertThat(more).as(pattern + " on " + part).isLessThanOrEqualTo((TIMES + 1) * once);
        }
    }

    private static long looks(Pattern pattern, String line) {
        var text = new CountedText(line);
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            assertThat(matcher.end()).isLessThanOrEqualTo(line.length());
        }
        return text.looks();
    }
}
