package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.CountedText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The patterns that read a whole text look at each character a limited number of times, also on
/// hostile lines. All other patterns look at a few dozen characters at one place.
class ReaderGrowthTest {
    private static final int LENGTH = 20_000;
    private static final int LOOKS_PER_CHARACTER = 150;

    private static final List<Pattern> PATTERNS =
            Stream.concat(
                            ChatMarkup.PATTERNS.stream(),
                            Stream.of(AmountPatterns.AMOUNT, EmailAddressReader.ADDRESS))
                    .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "1.",
                "1'",
                "111 ",
                "111,",
                "$",
                "$1",
                "€ ",
                "-",
                "1-",
                "1/",
                "(1",
                "one ",
                "hundred ",
                "a ",
                "half a ",
                "1k",
                "k",
                "@",
                "a@",
                "a.",
                "a@b",
                "a@b.",
                "\"",
                "'",
                "*",
                "_",
                "`",
                "~",
                ">",
                "<",
                "<a",
                "<http://",
                "<#",
                "&",
                "&amp",
                " ",
                "\n",
                "> ",
                "1 a month ",
                "between 1 and ",
                "12 €/seat/month ",
                "x",
                "usd 1 ",
                "5-6k ",
                "a [at] b",
                "mailto:",
                "a(at)b(dot)",
                "one-",
                "and a half "
            })
    void aLineIsReadOnce(String part) {
        var line = part.repeat(LENGTH / part.length());
        for (var pattern : PATTERNS) {
            var text = new CountedText(line);
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                assertThat(matcher.end()).isLessThanOrEqualTo(line.length());
            }
            assertThat(text.looks())
                    .as(pattern + " on " + part)
                    .isLessThan((long) LOOKS_PER_CHARACTER * LENGTH);
        }
    }
}
