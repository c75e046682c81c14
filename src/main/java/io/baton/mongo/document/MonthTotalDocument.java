package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.revenue.MonthTotal;
import java.time.YearMonth;
import org.bson.Document;

public final class MonthTotalDocument {
    private MonthTotalDocument() {}

    public static Document of(MonthTotal total) {
        return new Document("firm", total.firm().value())
                .append("month", total.month().toString())
                .append("entries", Fields.writeList(total.entries(), MonthTotalDocument::entry));
    }

    public static MonthTotal read(Document from, long version) {
        return new MonthTotal(
                new FirmId(Fields.text(from, "firm")),
                YearMonth.parse(Fields.text(from, "month")),
                Fields.readList(from, "entries", MonthTotalDocument::entry),
                version);
    }

    private static Document entry(MonthTotal.Entry entry) {
        return new Document("amount", Fields.money(entry.amount()))
                .append("by", IndividualDocument.of(entry.by()))
                .append("at", Fields.date(entry.at()));
    }

    private static MonthTotal.Entry entry(Document from) {
        return new MonthTotal.Entry(
                Fields.money(Fields.subdocument(from, "amount")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"));
    }
}
