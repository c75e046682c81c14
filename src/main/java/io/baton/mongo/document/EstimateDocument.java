package io.baton.mongo.document;

import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class EstimateDocument {
    private EstimateDocument() {}

    static Document of(Estimate estimate) {
        return worth(estimate.worth())
                .append("upTo", Fields.orNull(estimate.upTo(), Fields::money))
                .append("approximate", estimate.approximate());
    }

    static Estimate read(Document from) {
        return new Estimate(
                readWorth(from),
                Fields.subdocumentOrNull(from, "upTo", Fields::money),
                from.getBoolean("approximate", false));
    }

    static Document worth(Worth worth) {
        return Fields.money(worth.amount())
                .append("frequency", worth.frequency().name())
                .append("months", worth.months());
    }

    /// Earlier builds stored a one-time amount only.
    static Worth readWorth(Document from) {
        return new Worth(
                Fields.money(from),
                frequency(Fields.textOrNull(from, "frequency")),
                from.getInteger("months"));
    }

    private static Worth.Frequency frequency(@Nullable String name) {
        return name == null ? Worth.Frequency.ONCE : Worth.Frequency.valueOf(name);
    }
}
