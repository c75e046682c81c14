package io.baton.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.search.vector.ToyMeaning;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

    @Test
    void anEmptyVocabularyHasNoServiceThatStandsOut() {
        var understanding =
                Understanding.learn(new Vocabulary(List.of()), new ToyMeaning(), Directions.NONE)
                        .orElseThrow();

        assertThat(understanding.pointsTo("the phones are dead")).isEmpty();
    }
}
