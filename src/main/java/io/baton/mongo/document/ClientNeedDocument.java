package io.baton.mongo.document;

import io.baton.referral.ClientNeed;
import io.baton.referral.NeededBy;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A client's need, as fields of the document it belongs to.
final class ClientNeedDocument {
    private static final String URGENT = "urgent";

    private ClientNeedDocument() {}

    static Document append(Document to, ClientNeed wanted) {
        return to.append("client", wanted.client())
                .append("need", wanted.need())
                .append("clientContact", wanted.clientContact())
                .append("estimate", Fields.orNull(wanted.estimate(), EstimateDocument::of))
                .append("neededBy", neededBy(wanted.neededBy()));
    }

    static Document of(ClientNeed wanted) {
        return append(new Document(), wanted);
    }

    static ClientNeed read(Document from) {
        return new ClientNeed(
                Fields.text(from, "client"),
                Fields.text(from, "need"),
                Fields.textOrNull(from, "clientContact"),
                Fields.subdocumentOrNull(from, "estimate", EstimateDocument::read),
                readNeededBy(Fields.textOrNull(from, "neededBy")));
    }

    /// `urgent`, or an ISO date.
    static @Nullable String neededBy(@Nullable NeededBy neededBy) {
        return switch (neededBy) {
            case null -> null;
            case NeededBy.Urgent() -> URGENT;
            case NeededBy.Date(var day) -> day.toString();
        };
    }

    static @Nullable NeededBy readNeededBy(@Nullable String from) {
        if (from == null) {
            return null;
        }
        return from.equals(URGENT)
                ? new NeededBy.Urgent()
                : new NeededBy.Date(LocalDate.parse(from));
    }
}
