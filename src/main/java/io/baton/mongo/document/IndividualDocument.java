package io.baton.mongo.document;

import io.baton.firm.Individual;
import org.bson.Document;

public final class IndividualDocument {
    private IndividualDocument() {}

    public static Document of(Individual individual) {
        return new Document("id", individual.id()).append("name", individual.name());
    }

    public static Individual read(Document from) {
        return new Individual(Fields.text(from, "id"), Fields.text(from, "name"));
    }
}
