package io.baton.mongo.document;

import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.firm.FirmId;
import org.bson.Document;

public final class EditionDocument {
    private EditionDocument() {}

    public static Document of(Edition edition) {
        return new Document("firm", edition.firm().value())
                .append("place", edition.place())
                .append("year", edition.week().year())
                .append("week", edition.week().week())
                .append("slot", Fields.date(edition.dueAt()))
                .append("at", Fields.date(edition.writtenAt()));
    }

    public static Edition read(Document from, long version) {
        return new Edition(
                new FirmId(Fields.text(from, "firm")),
                Fields.text(from, "place"),
                new IsoWeek(from.getInteger("year"), from.getInteger("week")),
                Fields.instant(from, "slot"),
                Fields.instant(from, "at"),
                version);
    }
}
