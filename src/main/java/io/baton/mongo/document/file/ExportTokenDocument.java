package io.baton.mongo.document.file;

import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.firm.FirmId;
import io.baton.partner.ExportToken;
import io.baton.partner.ExportToken.Content;
import org.bson.Document;

public final class ExportTokenDocument {
    private ExportTokenDocument() {}

    public static Document of(ExportToken token) {
        return new Document("hash", token.hash())
                .append("firm", token.firm().value())
                .append("by", IndividualDocument.of(token.requestedBy()))
                .append("until", Fields.date(token.expiresAt()))
                .append("content", token.content().name())
                .append("taken", token.used());
    }

    public static ExportToken read(Document from, long version) {
        return new ExportToken(
                Fields.text(from, "hash"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "until"),
                content(from),
                from.getBoolean("taken", false),
                version);
    }

    /// Earlier builds exported partners only, and didn't say so.
    private static Content content(Document from) {
        var content = Fields.textOrNull(from, "content");
        return content == null ? Content.PARTNERS : Content.valueOf(content);
    }
}
