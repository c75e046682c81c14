package io.baton.search;

import static io.baton.bench.BenchFixture.firmDoing;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.History;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.firm.Firm;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecentResultsTest {
    private static final Firm FIRM = firmDoing();
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final SearchResult NOTHING = new SearchResult(List.of(), Optional.empty());

    private static final Object INDEX = new Object();

    private final RecentResults recent = new RecentResults();
    private int searches;

    @Test
    void theSameQuestionIsSearchedOnce() {
        ask("phones", FIRM, Set.of(), MORNING);
        ask("phones", FIRM, Set.of(), MORNING.plusSeconds(2));
        assertThat(searches).isOne();
    }

    @Test
    void aChangeMakesItAnotherQuestion() {
        ask("phones", FIRM, Set.of(), MORNING);
        ask("cabling", FIRM, Set.of(), MORNING);
        ask("phones", firmDoing("helpdesk"), Set.of(), MORNING);
        ask("phones", FIRM, Set.of(new PartnerId("volta")), MORNING);
        ask("phones", FIRM, Set.of(), MORNING.plus(Duration.ofDays(1)));
        assertThat(searches).isEqualTo(5);
    }

    @Test
    void aSearchWithoutTheModelIsRepeated() {
        for (int i = 0; i < 2; i++) {
            assertThat(
                            recent.find(
                                    new SearchRequest("phones", FIRM, List.of(), MORNING),
                                    INDEX,
                                    History.none(),
                                    Optional::empty))
                    .isEmpty();
        }
        ask("phones", FIRM, Set.of(), MORNING);
        assertThat(searches).isOne();
    }

    private void ask(String need, Firm firm, Set<PartnerId> excluded, Instant now) {
        assertThat(
                        recent.find(
                                new SearchRequest(need, firm, List.of(), excluded, now),
                                INDEX,
                                History.none(),
                                () -> {
                                    searches++;
                                    return Optional.of(NOTHING);
                                }))
                .contains(NOTHING);
    }
}
