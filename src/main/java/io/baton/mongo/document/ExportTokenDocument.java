package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.partner.ExportToken;
import org.bson.Document;

public final class ExportTokenDocument {
    private ExportTokenDocument() {}

    public static Document of(ExportToken token) {
        return new Document("hash", token.hash())
                .append("firm", token.firm().value())
                .append("by", IndividualDocument.of(token.requestedBy()))
                .append("path", token.path())
                .append("until", Fields.date(token.expiresAt()))
                .append("taken", token.used())
                .append("browser", token.browser());
    }

    public static ExportToken read(Document from, long version) {
        return new ExportToken(
                Fields.text(from, "hash"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                // Earlier builds exported nothing else.
                from.get("path", ExportToken.PARTNERS),
                Fields.instant(from, "until"),
                from.getBoolean("taken", false),
                from.getString("browser"),
                version);
    }
}
