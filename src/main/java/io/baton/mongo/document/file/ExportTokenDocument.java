package io.baton.mongo.document.file;

import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.partner.ExportToken;
import java.util.Objects;
import org.bson.Document;

public final class ExportTokenDocument {
    private ExportTokenDocument() {}

    public static Document of(ExportToken token) {
        return new Document("hash", token.hash())
                .append("firm", token.firm().value())
                .append("by", IndividualDocument.of(token.requestedBy()))
                .append("until", Fields.date(token.expiresAt()))
                .append("path", token.path())
                .append("taken", token.used())
                .append("browser", token.browser());
    }

    public static ExportToken read(Document from, long version) {
        return new ExportToken(
                Fields.text(from, "hash"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                path(from),
                Fields.instant(from, "until"),
                from.getBoolean("taken", false),
                Fields.textOrNull(from, "browser"),
                version);
    }

    /// Earlier builds exported partners only, and didn't say so.
    private static String path(Document from) {
        return Objects.requireNonNullElse(Fields.textOrNull(from, "path"), ExportToken.PARTNERS);
    }
}
