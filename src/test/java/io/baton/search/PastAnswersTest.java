package io.baton.search;

import static io.baton.bench.ReferralScenario.sent;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.History;
import io.baton.bench.ReferralScenario;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.search.PastAnswers.Precedent;
import io.baton.search.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastAnswersTest {
    private static final FirmId FIRM = new FirmId("test:1");
    private static final Partner VOLTA = partner("Volta");

    private final List<Runnable> background = new ArrayList<>();
    private final PastAnswers pastAnswers =
            new PastAnswers(_ -> Optional.of(Embedding.of(1, 0)), background::add);

    private static History historyOf(int count) {
        return ReferralScenario.history(
                IntStream.rangeClosed(1, count)
                        .mapToObj(i ->
                                sent(i, "need " + i, VOLTA, "2026-11-02T10:00")
                                        .accepted("2026-11-03T10:00"))
                        .toList());
    }

    @Test
    void manyAnswersAreLearnedInTheBackgroundOnce() {
        pastAnswers.prepare(FIRM, historyOf(50));
        pastAnswers.prepare(FIRM, historyOf(5));
        pastAnswers.prepare(FIRM, historyOf(50));

        assertThat(background).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.51, false",
        "0, 0, 0.52, true",
        "0.70, 0, 0, true",
        "0.69, 0, 0, false",
        "0.60, 0, 0.51, true",
        "0.70, 0.9, 0, false",
        "0, 0.9, 0.53, false"
    })
    void skillAndExperienceMakeASureMatchTogetherOrExperienceAlone(
            double accepted, double declined, double confidence, boolean sure) {
        assertThat(new Precedent(accepted, null, declined).sure(confidence)).isEqualTo(sure);
    }

    @Test
    void onlyNewAnswersAreLearnedAgain() {
        pastAnswers.prepare(FIRM, historyOf(50));
        background.removeFirst().run();
        pastAnswers.prepare(FIRM, historyOf(50));
        assertThat(background).isEmpty();

        pastAnswers.prepare(FIRM, historyOf(100));
        assertThat(background).hasSize(1);
    }
}
