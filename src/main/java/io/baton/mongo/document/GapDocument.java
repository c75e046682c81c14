package io.baton.mongo.document;

import io.baton.bench.Gap;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import org.bson.Document;

public final class GapDocument {
    /// Field with who dismissed the gap, and when.
    public static final String DISMISSED = "dismissed";

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

    /// The fields to set on a gap that is dismissed.
    public static Document dismissal(Individual by, Instant at) {
        return new Document(
                DISMISSED,
                new Document("by", IndividualDocument.of(by)).append("at", Fields.date(at)));
    }

    public static boolean isDismissed(Document gap) {
        return gap.containsKey(DISMISSED);
    }
}
