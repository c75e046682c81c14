package io.baton.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Optimized vector code gives the same results as a naive implementation.
class OptimizedVectorsTest {
    private final Random random = new Random(7);

    private Embedding vector(int size) {
        var parts = new float[size];
        for (int i = 0; i < size; i++) {
            parts[i] = (float) random.nextGaussian();
        }
        return Embedding.of(parts);
    }

    @Test
    void similaritiesComputedAtOnceMatchSingleOnes() {
        var all = new ArrayList<Embedding>();
        IntStream.range(0, 5_000)
                .forEach(i -> all.add(i % 1_000 == 7 ? Embedding.of() : vector(50)));
        var texts = List.of(vector(50), vector(50), Embedding.of(), all.getLast());

        var similarities = new EmbeddingMatrix(all).similarities(texts);

        for (int text = 0; text < texts.size(); text++) {
            for (int i = 0; i < all.size(); i++) {
                assertThat((double) similarities.get(text)[i])
                        .isCloseTo(texts.get(text).similarity(all.get(i)), within(0.005));
            }
        }
    }

    @Test
    void sumsFromTheTableMatchComputedOnes() {
        float[] values = {-1, -0.3f, 0.7654f, 0.7891f, 0.8003f};
        double computed = 0;
        for (float each : values) {
            computed += Math.exp(each / 0.06);
        }

        assertThat(new ExpTable(0.06).sumOfExp(values, 0, 5) / computed).isCloseTo(1, within(1e-4));
        assertThat(new ExpTable(0.06).sumOfExp(new float[] {1.00001f}, 0, 1))
                .isCloseTo(Math.exp(1 / 0.06), within(1.0));
    }

    @Test
    void theLargestValuesComeFirstAndAmongEqualsTheFirst() {
        var values = random.doubles(2_000).map(x -> Math.floor(x * 300)).toArray();
        var sorted =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer i) -> -values[i])
                                        .thenComparing(i -> i))
                        .mapToInt(i -> i)
                        .toArray();

        assertThat(TopK.of(values, 99)).isEqualTo(Arrays.copyOf(sorted, 99));
        assertThat(TopK.of(values, 5_000)).isEqualTo(sorted);
        assertThat(TopK.of(values, 0)).isEmpty();
    }
}
