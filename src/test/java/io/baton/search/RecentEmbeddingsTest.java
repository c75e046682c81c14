package io.baton.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentEmbeddingsTest {
    private static final Embedding PRECOMPUTED = Embedding.of(1, 0);

    private final CountingModel model = new CountingModel();
    private final RecentEmbeddings recent = new RecentEmbeddings(model);

    /// Notes what it's asked for. Has no embedding for "broken".
    private static final class CountingModel implements SentenceEncoder {
        final List<String> asked = new ArrayList<>();

        @Override
        public Optional<Embedding> embed(String text) {
            asked.add(text);
            return text.equals("broken")
                    ? Optional.empty()
                    : precomputed(text).or(() -> Optional.of(Embedding.of(1, text.length())));
        }

        @Override
        public Optional<Embedding> precomputed(String text) {
            return text.equals("VoIP") ? Optional.of(PRECOMPUTED) : Optional.empty();
        }

        @Override
        public boolean knowsWord(String word) {
            return true;
        }
    }

    @Test
    void theModelReadsATextOnce() {
        var first = recent.embed("phones for a hotel");
        var second = recent.embed("phones for a hotel");
        assertThat(second).isPresent().isEqualTo(first);
        assertThat(model.asked).containsExactly("phones for a hotel");
    }

    @Test
    void eachTextHasItsOwn() {
        assertThat(recent.embed("phones")).isNotEqualTo(recent.embed("phones for a hotel"));
        assertThat(model.asked).containsExactly("phones", "phones for a hotel");
    }

    @Test
    void aTextThatFailedIsTriedAgain() {
        assertThat(recent.embed("broken")).isEmpty();
        assertThat(recent.embed("broken")).isEmpty();
        assertThat(model.asked).containsExactly("broken", "broken");
    }

    @Test
    void precomputedAndLongTextsTakeNoRoom() {
        var letter = "a ".repeat(400);
        IntStream.range(0, 2)
                .forEach(_ -> {
                    recent.embed("VoIP");
                    recent.embed(letter);
                });
        assertThat(model.asked).containsExactly("VoIP", letter, "VoIP", letter);
    }

    @Test
    void itsWeightIsBounded() {
        int texts = 2 * (int) (RecentEmbeddings.MAX_WEIGHT / 100);
        IntStream.range(0, texts).forEach(i -> recent.embed("%0100d".formatted(i)));
        assertThat(recent.weight()).isPositive().isLessThanOrEqualTo(RecentEmbeddings.MAX_WEIGHT);
    }
}
