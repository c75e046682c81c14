package io.baton.mongo.document;

import io.baton.referral.amount.PriceChange;
import org.bson.Document;

final class PriceDocument {
    private PriceDocument() {}

    static Document of(PriceChange change) {
        return EstimateDocument.worth(change.price()).append("from", change.from().toString());
    }

    static PriceChange read(Document from) {
        return new PriceChange(Fields.day(from, "from"), EstimateDocument.readWorth(from));
    }
}
