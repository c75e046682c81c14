package io.baton.desk.partner;

import io.baton.desk.partner.Told.Field;
import java.util.Map;

/// What came of reading what somebody told about a partner.
public sealed interface Understood {

    record Clear(Change change) implements Understood {}

    /// @param why a sentence for each field that could not be read
    record Wrong(Map<Field, String> why) implements Understood {
        public Wrong {
            why = Map.copyOf(why);
        }

        /// The sentences in the order of the fields.
        public String inWords() {
            var sentences = new StringBuilder();
            for (var field : Field.values()) {
                if (why.containsKey(field)) {
                    sentences.append(sentences.isEmpty() ? "" : " ").append(why.get(field));
                }
            }
            return sentences.toString();
        }
    }
}
