package io.baton.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    void similarityIsTheCosineForAnyLength() {
        assertThat(Embedding.of(3, 4).similarity(Embedding.of(30, 40))).isCloseTo(1, within(1e-6));
        assertThat(Embedding.of(1, 0).similarity(Embedding.of(0, 5))).isZero();
        assertThat(Embedding.of(1, 0).similarity(Embedding.of(-2, 0))).isCloseTo(-1, within(1e-6));
        assertThat(Embedding.of(1, 2, 3, 4, 5, 6, 7).similarity(Embedding.of(7, 6, 5, 4, 3, 2, 1)))
                .isCloseTo(0.6, within(1e-6));
    }

    @Test
    void anEmptyEmbeddingIsSimilarToNothing() {
        assertThat(Embedding.of().similarity(Embedding.of(1, 0))).isZero();
        assertThat(Embedding.of(0, 0).similarity(Embedding.of(1, 0))).isZero();
    }
}
