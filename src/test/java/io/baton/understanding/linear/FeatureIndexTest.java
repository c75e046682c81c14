package io.baton.understanding.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureIndexTest {
    private static final int MANY = 20_000;

    private final FeatureIndex index = new FeatureIndex();

    @Test
    void manyFeaturesAreFoundAgain() {
        for (int i = 0; i < MANY; i++) {
            index.put("w-1,w=" + i, i);
        }

        for (int i = 0; i < MANY; i++) {
            assertThat(index.get("w-1,w=" + i)).isEqualTo(i);
        }
    }

    @Test
    void aFeatureThatIsNotThereHasNoNumber() {
        index.put("w=phones", 3);

        assertThat(index.get("w=phone")).isEqualTo(FeatureIndex.NONE);
        assertThat(index.get("")).isEqualTo(FeatureIndex.NONE);
    }

    @Test
    void theLastNumberOfAFeatureCounts() {
        index.put("bias", 1);
        index.put("bias", 2);

        assertThat(index.get("bias")).isEqualTo(2);
    }
}
