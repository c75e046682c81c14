package io.baton.mongo;

import io.baton.firm.Individual;
import org.bson.Document;

final class IndividualDocument {
    private IndividualDocument() {}

    static Document of(Individual individual) {
        return new Document("id", individual.id()).append("name", individual.name());
    }

    static Individual read(Document from) {
        return new Individual(Fields.text(from, "id"), Fields.text(from, "name"));
    }
}
