package io.baton.search;

import static io.baton.bench.BenchFixture.names;
import static io.baton.bench.BenchFixture.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.BenchFixture;
import io.baton.bench.Match;
import io.baton.bench.SearchRequest;
import io.baton.partner.Partner;
import io.baton.search.text.Tokens;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordRankingTest {
    private static List<Match> find(String need, List<Partner> bench) {
        return new KeywordRanking()
                .find(new SearchRequest(need, BenchFixture.firmDoing(), bench, Instant.EPOCH))
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
    void matchesAreSortedByFitThenName() {
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
    void aSingleWordOfOneOrTwoLettersIsNotAName() {
        assertThat(Tokens.of("let it go").containsPhrase(Tokens.of("Go"))).isFalse();
        assertThat(Tokens.of("a C++ program").containsPhrase(Tokens.of("C++"))).isTrue();
        assertThat(Tokens.of("who does web design?").containsPhrase(Tokens.of("Web Design")))
                .isTrue();
        assertThat(Tokens.of("design of our web").containsPhrase(Tokens.of("Web Design")))
                .isFalse();
        assertThat(Tokens.of("anything").containsPhrase(Tokens.of("!?"))).isFalse();
    }
}
