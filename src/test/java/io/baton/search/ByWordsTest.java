package io.baton.search;

import static io.baton.bench.Bench.names;
import static io.baton.bench.Bench.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Bench;
import io.baton.bench.Match;
import io.baton.bench.Search;
import io.baton.partner.Partner;
import io.baton.search.text.Words;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByWordsTest {
    private static List<Match> find(String need, List<Partner> bench) {
        return new ByWords()
                .find(new Search(need, Bench.firmDoing(), bench, Instant.EPOCH))
                .matches();
    }

    @ParameterizedTest
    @CsvSource({
        "we need a penetration test, penetration testing, false",
        "Penetration Testing please, penetration testing, true",
        "two firewalls, Firewall, true",
        "a C++ developer, C++, true",
        "wireless address, Wi-Fi, "
    })
    void aNamedSkillFitsAndHalfANameIsANearMiss(String need, String skill, Boolean sure) {
        var found = find(need, List.of(partner("P", skill)));

        assertThat(found)
                .extracting(Match::sure)
                .isEqualTo(sure == null ? List.of() : List.of(sure));
    }

    @Test
    void theLikestComesFirstThenTheName() {
        var found =
                find(
                        "cloud migration",
                        List.of(
                                partner("Z", "cloud migration"),
                                partner("B", "cloud backup"),
                                partner("A", "cloud migration"),
                                partner("C", "cloud migration").paused()));

        assertThat(names(found)).containsExactly("A", "Z", "B");
    }

    @Test
    void wordsOfOneOrTwoLettersAloneAreNotAName() {
        assertThat(Words.of("let it go").mention(Words.of("Go"))).isFalse();
        assertThat(Words.of("a C++ program").mention(Words.of("C++"))).isTrue();
        assertThat(Words.of("who does web design?").mention(Words.of("Web Design"))).isTrue();
        assertThat(Words.of("design of our web").mention(Words.of("Web Design"))).isFalse();
        assertThat(Words.of("anything").mention(Words.of("!?"))).isFalse();
    }
}
