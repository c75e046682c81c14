package io.baton.mongo.document.tally;

import io.baton.mongo.document.Fields;
import io.baton.referral.Direction;
import io.baton.revenue.LaterSums;
import io.baton.terms.Series;
import java.time.YearMonth;
import java.util.List;
import org.bson.Document;
import org.joda.money.Money;

/// Sums of other dates, as a field of the tally they belong to. Left out if there are none.
final class LaterSumsDocument {
    private static final String FIELD = "later";

    private LaterSumsDocument() {}

    static Document append(Document to, LaterSums sums) {
        return sums.isEmpty()
                ? to
                : to.append(FIELD, Fields.writeList(sums.changes(), LaterSumsDocument::change));
    }

    static LaterSums read(Document from) {
        var changes = from.getList(FIELD, Document.class, List.of());
        return changes.isEmpty()
                ? LaterSums.NONE
                : new LaterSums(changes.stream().map(LaterSumsDocument::readChange).toList());
    }

    private static Document change(LaterSums.Change change) {
        return new Document("month", change.month().toString())
                .append("every", change.every().name())
                .append("direction", change.direction().name())
                .append("measure", change.measure().name())
                .append("amount", change.amount().toString());
    }

    private static LaterSums.Change readChange(Document from) {
        return new LaterSums.Change(
                YearMonth.parse(Fields.text(from, "month")),
                Series.Every.valueOf(Fields.text(from, "every")),
                Direction.valueOf(Fields.text(from, "direction")),
                LaterSums.Measure.valueOf(Fields.text(from, "measure")),
                Money.parse(Fields.text(from, "amount")));
    }
}
