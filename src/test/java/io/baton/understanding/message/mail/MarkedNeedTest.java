package io.baton.understanding.message.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedNeedTest {
    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We'd like a CRM that does the waitlist.;does the waitlist;a CRM that does the waitlist;a CRM that does the waitlist",
                "We need a firm which cleans servers.;cleans servers;a firm which cleans servers;a firm which cleans servers",
                "We need cameras or they won't insure us.;cameras or they won't insure us;cameras;cameras",
                "We need two cameras before we move.;two cameras before we move;two cameras;two cameras",
                "We need a new till in May.;a new till;a new till in May;a new till"
            })
    void beginsAndEndsWithTheNeed(String text, String marked, String wish, String need) {
        var corrected = MarkedNeed.corrected(text, span(text, marked), List.of(span(text, wish)));

        assertThat(corrected.of(text)).isEqualTo(need);
    }
}
