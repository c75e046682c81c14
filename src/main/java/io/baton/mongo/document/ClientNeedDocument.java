package io.baton.mongo.document;

import io.baton.referral.ClientNeed;
import org.bson.Document;

/// A client's need, as fields of the document it belongs to.
final class ClientNeedDocument {
    private ClientNeedDocument() {}

    static Document append(Document to, ClientNeed wanted) {
        return to.append("client", wanted.client())
                .append("need", wanted.need())
                .append("clientContact", wanted.clientContact())
                .append("estimate", Fields.orNull(wanted.estimate(), EstimateDocument::of))
                .append("neededBy", NeededByDocument.of(wanted.neededBy()));
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
                NeededByDocument.read(Fields.textOrNull(from, "neededBy")));
    }
}
