package io.baton.desk.partner;

import io.baton.desk.partner.RawFields.Field;
import java.util.Map;

/// What came of reading what somebody told about a partner.
public sealed interface ParsedFields {

    record Valid(PartnerPatch change) implements ParsedFields {}

    /// @param errors a sentence for each field that could not be read
    record Invalid(Map<Field, String> errors) implements ParsedFields {
        public Invalid {
            errors = Map.copyOf(errors);
        }

        /// The sentences in the order of the fields.
        public String sentences() {
            var sentences = new StringBuilder();
            for (var field : Field.values()) {
                if (errors.containsKey(field)) {
                    sentences.append(sentences.isEmpty() ? "" : " ").append(errors.get(field));
                }
            }
            return sentences.toString();
        }
    }
}
