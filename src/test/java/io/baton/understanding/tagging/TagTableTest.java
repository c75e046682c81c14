package io.baton.understanding.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.linear.LinearModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagTableTest {
    private static final List<String> TAGS = List.of("O", "B-NEED", "I-NEED");

    private static final Map<String, float[]> WEIGHTS =
            Map.of(
                    "w0=phones",
                    new float[] {-127, 127, 0},
                    "bias",
                    new float[] {12.7f, 0, -12.7f},
                    "e1",
                    new float[] {1, 0, -1},
                    Tag.with("t,w=phones", "B-NEED"),
                    new float[] {0, -1, 1},
                    Tag.with("t,w=phones", Tag.START),
                    new float[] {0, 2, -2});

    private static TagTable stored() throws IOException {
        var out = new ByteArrayOutputStream();
        new LinearModel(TAGS, WEIGHTS).write(new DataOutputStream(out));
        return TagTable.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    }

    private static TagFeatures features(List<String> alone, float... embedding) {
        return new TagFeatures(alone, List.of("t,w=phones", "t,w=unknown"), embedding);
    }

    @Test
    void theWeightsOfAnItemAreAddedUp() throws IOException {
        var scores = stored().scores(features(List.of("w0=phones", "bias", "w0=unknown"), 0, 2));

        assertThat(scores[0]).isCloseTo(-127 + 12.7 + 6, within());
        assertThat(scores[1]).isCloseTo(127, within());
        assertThat(scores[2]).isCloseTo(-12.7 - 6, within());
    }

    @Test
    void theTagBeforeCounts() throws IOException {
        var following = stored().following(features(List.of()));

        assertThat(following[TAGS.indexOf("O")]).containsExactly(0, 0, 0);
        assertThat(following[TAGS.indexOf("B-NEED")]).contains(new double[] {0, -1, 1}, within());
        assertThat(following[TAGS.size()]).contains(new double[] {0, 2, -2}, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }
}
