package io.baton.desk.partner.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeFormatTest {

    @Test
    void aCodeHasTwelveUnambiguousCharacters() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var code = new JoinCodeFormat().generate();
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
            seen.add(code);
        }
        assertThat(seen).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10QF-9XPA-2MDT",
                "10qf-9xpa-2mdt",
                " 10QF 9XPA 2MDT ",
                "10QF9XPA2MDT",
                "iOqf–9xpa–2mdt",
                "`l0QF-9XPA-2MDT`."
            })
    void spellingDoesNotMatter(String typed) {
        assertThat(JoinCodeFormat.normalize(typed)).isEqualTo("10QF9XPA2MDT");
        assertThat(JoinCodeFormat.hash(typed)).isEqualTo(JoinCodeFormat.hash("10QF-9XPA-2MDT"));
    }

    @Test
    void eachCodeHasItsOwnHash() {
        assertThat(JoinCodeFormat.hash("10QF-9XPA-2MDT")).matches("[0-9a-f]{64}");
        assertThat(JoinCodeFormat.hash("10QF-9XPA-2MDV"))
                .isNotEqualTo(JoinCodeFormat.hash("10QF-9XPA-2MDT"));
    }
}
