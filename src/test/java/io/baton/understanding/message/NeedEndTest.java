package io.baton.understanding.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedEndTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a website refresh for Fern & Moss       | a website refresh for | a website refresh
                    new laptops in the new year             | new laptops in the    | new laptops
                    phones, and for 12k                     | phones, and for       | phones
                    a terminal to clock in                  | a terminal to clock in | a terminal to clock in
                    someone to log in. By Friday            | someone to log in     | someone to log in
                    for Acme                                | for                   | for
                    """)
    void wordsThatLeadNowhereAreLeftOut(String text, String need, String complete) {
        var found = new Found<>(need, new Span(0, need.length()));

        var completed = NeedEnd.completed(text, found);

        assertThat(completed.value()).isEqualTo(complete);
        assertThat(completed.span()).isEqualTo(new Span(0, complete.length()));
    }
}
