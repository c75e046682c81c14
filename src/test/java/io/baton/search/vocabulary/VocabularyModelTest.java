package io.baton.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.search.vector.FakeEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyModelTest {

    @Test
    void noServiceStandsOutInAnEmptyVocabulary() {
        var vocabularyModel =
                VocabularyModel.learn(
                                new Vocabulary(List.of()),
                                new FakeEncoder(),
                                ClassifierWeights.NONE)
                        .orElseThrow();

        assertThat(vocabularyModel.serviceFor("the phones are dead")).isEmpty();
    }
}
