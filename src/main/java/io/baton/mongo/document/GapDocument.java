package io.baton.mongo.document;

import io.baton.bench.Gap;
import io.baton.firm.FirmId;
import org.bson.Document;

public final class GapDocument {
    private GapDocument() {}

    public static Document of(Gap gap) {
        return new Document("firm", gap.firm().value())
                .append("id", gap.id())
                .append("need", gap.need())
                .append("askedBy", IndividualDocument.of(gap.askedBy()))
                .append("at", Fields.date(gap.at()));
    }

    public static Gap read(Document from) {
        return new Gap(
                new FirmId(Fields.text(from, "firm")),
                Fields.text(from, "id"),
                Fields.text(from, "need"),
                IndividualDocument.read(Fields.subdocument(from, "askedBy")),
                Fields.instant(from, "at"));
    }
}
