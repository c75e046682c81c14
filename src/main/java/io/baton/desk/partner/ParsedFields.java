package io.baton.desk.partner;

import io.baton.desk.partner.RawFields.Field;
import java.util.Map;

/// The result of parsing a partner's [RawFields].
public sealed interface ParsedFields {

    record Valid(PartnerPatch change) implements ParsedFields {}

    /// @param errors a sentence for each unreadable field
    record Invalid(Map<Field, String> errors) implements ParsedFields {
        public Invalid {
            errors = Map.copyOf(errors);
        }

        /// All sentences, in field order.
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
