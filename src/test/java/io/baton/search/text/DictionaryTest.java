package io.baton.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.search.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    @Test
    void similarWordsMatchAFullScan() {
        var uses = new HashMap<String, Integer>();
        Vocabulary.shipped()
                .services()
                .forEach(service ->
                        service.terms().stream()
                                .flatMap(term -> Tokens.words(term).stream())
                                .forEach(word -> uses.merge(word, 1, Integer::sum)));
        var dictionary = new Dictionary(uses);

        for (var word : List.of("firewal", "vnp", "micorsoft", "bakcups", "übung", "c#", "mm")) {
            var similar = new HashMap<String, Integer>();
            dictionary.forEachSimilar(word, 2, 3, similar::put);

            var scanned = new HashMap<String, Integer>();
            for (var known : uses.keySet()) {
                int edits = EditDistance.between(known, word, 2);
                if (edits <= 2 && known.length() >= 3) {
                    scanned.put(known, edits);
                }
            }
            assertThat(similar).isEqualTo(scanned);
        }
    }
}
