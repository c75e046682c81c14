package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.firm.Restoration;
import io.baton.firm.Restoration.PostFate;
import io.baton.firm.Restoration.Resumption;
import org.bson.Document;

/// That a firm's data came from a backup.
public final class RestorationDocument {
    private RestorationDocument() {}

    public static Document of(Restoration restoration) {
        return new Document("firm", restoration.firm().value())
                .append("asOf", Fields.date(restoration.asOf()))
                .append("restoredAt", Fields.date(restoration.restoredAt()))
                .append(
                        "resumption",
                        Fields.orNull(restoration.resumption(), RestorationDocument::resumption));
    }

    private static Document resumption(Resumption resumption) {
        return new Document("at", Fields.date(resumption.at()))
                .append("posts", resumption.posts())
                .append("offers", resumption.offers())
                .append("fate", resumption.fate().name())
                .append("lapsing", resumption.lapsing());
    }

    public static Restoration read(Document from, long version) {
        return new Restoration(
                new FirmId(Fields.text(from, "firm")),
                Fields.instant(from, "asOf"),
                Fields.instant(from, "restoredAt"),
                Fields.subdocumentOrNull(from, "resumption", RestorationDocument::resumption),
                version);
    }

    private static Resumption resumption(Document from) {
        return new Resumption(
                Fields.instant(from, "at"),
                from.getInteger("posts"),
                from.getInteger("offers"),
                PostFate.valueOf(Fields.text(from, "fate")),
                from.getBoolean("lapsing"));
    }
}
