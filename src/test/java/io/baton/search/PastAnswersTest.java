package io.baton.search;

import static io.baton.bench.ReferralScenario.sent;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.History;
import io.baton.bench.ReferralScenario;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.search.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PastAnswersTest {
    private static final FirmId FIRM = new FirmId("test:1");
    private static final Partner VOLTA = partner("Volta");

    private final List<Runnable> aside = new ArrayList<>();
    private final PastAnswers pastAnswers =
            new PastAnswers(_ -> Optional.of(Embedding.of(1, 0)), aside::add);

    private static History taken(int count) {
        return History.none()
                .with(
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i ->
                                        sent(i, "need " + i, VOLTA, "2026-11-02T10:00")
                                                .accepted("2026-11-03T10:00"))
                                .map(ReferralScenario::outcome)
                                .toList());
    }

    @Test
    void manyAreLearnedAsideOnceAlsoWhenAFewAreLearnedMeanwhile() {
        pastAnswers.prepare(FIRM, taken(50));
        pastAnswers.prepare(FIRM, taken(5));
        pastAnswers.prepare(FIRM, taken(50));

        assertThat(aside).hasSize(1);
    }

    @Test
    void whatIsLearnedAsideIsNotLearnedAgainButWhatIsNewIs() {
        pastAnswers.prepare(FIRM, taken(50));
        aside.removeFirst().run();
        pastAnswers.prepare(FIRM, taken(50));
        assertThat(aside).isEmpty();

        pastAnswers.prepare(FIRM, taken(100));
        assertThat(aside).hasSize(1);
    }
}
