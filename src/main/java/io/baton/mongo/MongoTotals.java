package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.mongo.document.Key;
import io.baton.revenue.MonthTotal;
import io.baton.revenue.Totals;
import io.baton.store.Journal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

public final class MongoTotals implements Totals, Journal<MonthTotal> {

    private static final Layout<MonthTotal> LAYOUT =
            new Layout<>(
                    "totals",
                    MonthTotal::firm,
                    MonthTotal::id,
                    MonthTotal::version,
                    _ -> new Document(),
                    MongoTotals::body,
                    MongoTotals::read);

    private final Documents<MonthTotal> documents;

    MongoTotals(HandOver handOver) {
        documents = new Documents<>(LAYOUT, handOver);
    }

    @Override
    public Optional<MonthTotal> find(FirmId firm, YearMonth month) {
        return documents.find(firm, month.toString());
    }

    /// A month is found by its key, so no year is too long to be searched through.
    @Override
    public List<MonthTotal> between(FirmId firm, YearMonth first, YearMonth last) {
        var keys =
                Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> Key.of(firm, month.toString()))
                        .toList();
        return documents.all(Filters.in("_id", keys)).stream()
                .sorted(java.util.Comparator.comparing(MonthTotal::month))
                .toList();
    }

    @Override
    public Outcome write(MonthTotal next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }

    private static Document body(MonthTotal total) {
        return new Document("firm", total.firm().value())
                .append("month", total.month().toString())
                .append("entries", Fields.all(total.entries(), MongoTotals::entry));
    }

    private static Document entry(MonthTotal.Entry entry) {
        return new Document("amount", Fields.money(entry.amount()))
                .append("by", IndividualDocument.of(entry.by()))
                .append("at", Fields.date(entry.at()));
    }

    private static MonthTotal read(Document from, long version) {
        return new MonthTotal(
                new FirmId(Fields.text(from, "firm")),
                YearMonth.parse(Fields.text(from, "month")),
                Fields.list(from, "entries", MongoTotals::entry),
                version);
    }

    private static MonthTotal.Entry entry(Document from) {
        return new MonthTotal.Entry(
                Fields.money(Fields.part(from, "amount")),
                IndividualDocument.read(Fields.part(from, "by")),
                Fields.instant(from, "at"));
    }
}
