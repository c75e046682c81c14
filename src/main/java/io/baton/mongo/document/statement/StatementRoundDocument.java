package io.baton.mongo.document.statement;

import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.statement.StatementRound;
import java.time.YearMonth;
import org.bson.Document;

public final class StatementRoundDocument {
    private StatementRoundDocument() {}

    public static Document of(StatementRound round) {
        return new Document("firm", round.firm().value())
                .append("month", round.month().toString())
                .append("count", round.count())
                .append("at", Fields.date(round.at()));
    }

    public static StatementRound read(Document from, long version) {
        return new StatementRound(
                new FirmId(Fields.text(from, "firm")),
                YearMonth.parse(Fields.text(from, "month")),
                from.getInteger("count"),
                Fields.instant(from, "at"),
                version);
    }
}
