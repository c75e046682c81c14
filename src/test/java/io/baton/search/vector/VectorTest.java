package io.baton.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VectorTest {

    @Test
    void likenessIsTheCosineWhateverTheLengths() {
        assertThat(Vector.of(3, 4).likeness(Vector.of(30, 40))).isCloseTo(1, within(1e-6));
        assertThat(Vector.of(1, 0).likeness(Vector.of(0, 5))).isZero();
        assertThat(Vector.of(1, 0).likeness(Vector.of(-2, 0))).isCloseTo(-1, within(1e-6));
        assertThat(Vector.of(1, 2, 3, 4, 5, 6, 7).likeness(Vector.of(7, 6, 5, 4, 3, 2, 1)))
                .isCloseTo(0.6, within(1e-6));
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Vector.of().likeness(Vector.of(1, 0))).isZero();
        assertThat(Vector.of(0, 0).likeness(Vector.of(1, 0))).isZero();
    }
}
