package io.baton.mongo.document;

import io.baton.referral.Estimate;
import io.baton.referral.Worth;
import org.bson.Document;

final class EstimateDocument {
    private EstimateDocument() {}

    static Document of(Estimate estimate) {
        var worth = estimate.worth();
        return Fields.money(worth.amount())
                .append("frequency", worth.frequency().name())
                .append("months", worth.months())
                .append("upTo", Fields.orNull(estimate.upTo(), Fields::money))
                .append("approximate", estimate.approximate());
    }

    static Estimate read(Document from) {
        return new Estimate(
                new Worth(
                        Fields.money(from),
                        Worth.Frequency.valueOf(Fields.text(from, "frequency")),
                        from.getInteger("months")),
                Fields.subdocumentOrNull(from, "upTo", Fields::money),
                from.getBoolean("approximate", false));
    }
}
