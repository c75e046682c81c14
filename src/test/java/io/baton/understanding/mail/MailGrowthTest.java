package io.baton.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.CountedText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The patterns that read a line look at each character a limited number of times, also on hostile
/// lines.
class MailGrowthTest {
    private static final int LENGTH = 20_000;
    private static final int LOOKS_PER_CHARACTER = 400;

    private static final List<Pattern> PATTERNS =
            Stream.of(HeaderReader.PATTERNS, Disclaimers.PATTERNS, FormFields.PATTERNS)
                    .flatMap(List::stream)
                    .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                ">",
                "> ",
                "-",
                "_",
                "<",
                "<a>",
                "on ",
                "On a wrote",
                "wrote:",
                "am schrieb ",
                "From: ",
                "from:from:",
                "Re: ",
                "sent from a ",
                "virus ",
                "virus e-mail ",
                "forwarded by ",
                "--- forwarded by a ---",
                "name: ",
                "a b ",
                "10:10 ",
                "2026 ",
                "[cid:",
                "https://a",
                ":"
            })
    void aLineIsReadOnce(String part) {
        var line = part.repeat(LENGTH / part.length());
        for (var pattern : PATTERNS) {
            var text = new CountedText(line);
            boolean matches = pattern.matcher(text).matches();
            assertThat(text.looks())
                    .as(pattern + " on " + part + ", matches: " + matches)
                    .isLessThan((long) LOOKS_PER_CHARACTER * LENGTH);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> a\nb\n",
                ">> a\n> b\nc\n",
                "Ab\n\n",
                "Thanks\n\n",
                "From: a@b.example\nx\n",
                "\n",
                "a\n"
            })
    void manyLinesMakeNoMorePartsThanLines(String part) {
        var text = part.repeat(LENGTH / part.length());
        var lines = MailLine.all(text);
        long mails = PastedMail.find(text).map(pasted -> (long) pasted.mails().size()).orElse(0L);
        long spans =
                PastedMail.find(text).stream()
                        .flatMap(pasted -> pasted.mails().stream())
                        .mapToLong(mail -> mail.body().size())
                        .sum();

        assertThat(mails).isLessThanOrEqualTo(lines.size());
        assertThat(spans).isLessThanOrEqualTo(lines.size());
    }
}
