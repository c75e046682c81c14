package io.baton.mongo.document;

import io.baton.firm.Percentage;
import io.baton.referral.Direction;
import io.baton.revenue.RecurringWin;
import java.time.LocalDate;
import org.bson.Document;

final class RecurringWinDocument {
    private RecurringWinDocument() {}

    static Document of(RecurringWin win) {
        var until = win.until();
        var fee = win.fee();
        return EstimateDocument.worth(win.amount())
                .append("number", win.number())
                .append("direction", win.direction().name())
                .append("fee", fee == null ? null : fee.value().toPlainString())
                .append("from", win.from().toString())
                .append("until", until == null ? null : until.toString());
    }

    static RecurringWin read(Document from) {
        var until = Fields.textOrNull(from, "until");
        var fee = Fields.textOrNull(from, "fee");
        return new RecurringWin(
                from.getInteger("number"),
                Direction.valueOf(Fields.text(from, "direction")),
                EstimateDocument.readWorth(from),
                fee == null ? null : Percentage.of(fee),
                Fields.day(from, "from"),
                until == null ? null : LocalDate.parse(until));
    }
}
