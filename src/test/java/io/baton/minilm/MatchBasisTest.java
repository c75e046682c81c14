package io.baton.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.BenchFixture;
import io.baton.bench.Match;
import io.baton.bench.SearchRequest;
import io.baton.desk.text.ReasonText;
import io.baton.firm.Firm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A reason says `matched` only if the need names the skill, or a service that the skill means.
class MatchBasisTest {
    private static final Firm FIRM = MiniLmFixture.firm();

    @ParameterizedTest
    @CsvSource({
        "spaces, wordpress",
        "phones are dead, VoIP",
        "our website is slow, wordpress",
        "protect our files against loss, backup",
        "network sockets in the new office, cabling"
    })
    void aFitByMeaningIsNotCalledAMatch(String need, String skill) {
        var match = match(need, skill);
        assertThat(match.basis()).isEqualTo(Match.Basis.MEANING);
        assertThat(ReasonText.of(match, FIRM).plainText())
                .contains("offers " + skill)
                .doesNotContain("matched");
    }

    @ParameterizedTest
    @CsvSource({
        "structured cabling for two floors, cabling",
        "a phone system, VoIP",
        "pentest, penetration testing",
        "WordPress plugins, wordpress"
    })
    void aNeedThatNamesTheSkillOrItsServiceIsAMatch(String need, String skill) {
        assertThat(ReasonText.of(match(need, skill), FIRM).plainText())
                .startsWith("matched " + skill);
    }

    private static Match match(String need, String skill) {
        var bench = List.of(BenchFixture.partner("One", skill));
        return MiniLmFixture.RANKING
                .find(new SearchRequest(need, FIRM, bench, Instant.EPOCH))
                .matches()
                .getFirst();
    }
}
