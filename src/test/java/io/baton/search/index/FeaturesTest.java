package io.baton.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

    private static Features features(double similarity, double leaning) {
        return new Features(similarity, leaning, 0, 0, false);
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.15, true",
        "0.1, 0.30, true",
        "0.5, 0.11, true",
        "0.7, 0.09, false",
        "0.9, 0.07, false",
        "1.0, 0.04, false"
    })
    void similarityAloneDoesNotMakeAMatchSure(double similarity, double leaning, boolean sure) {
        assertThat(features(similarity, leaning).confidence() >= FitThresholds.SURE)
                .isEqualTo(sure);
    }

    @Test
    void aSkillNamedInFullIsAlwaysSure() {
        assertThat(new Features(0, 0, 1, 0, true).confidence()).isGreaterThan(FitThresholds.SURE);
        assertThat(new Features(0, 0, 1, 1, false).confidence()).isLessThan(FitThresholds.SURE);
    }

    @Test
    void aSureMatchIsNeverTooPoorAFitToBeShown() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var features =
                    new Features(
                            random.nextDouble(),
                            random.nextDouble() * 0.2,
                            random.nextBoolean() ? 0 : random.nextDouble(),
                            random.nextBoolean() ? 0 : random.nextDouble(),
                            i % 20 == 0);

            assertThat(
                            features.fit() >= FitThresholds.NEAR
                                    || features.confidence() < FitThresholds.SURE)
                    .as("%s", features)
                    .isTrue();
        }
    }
}
