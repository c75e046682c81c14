package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.revenue.MonthTotal;
import io.baton.store.MonthTotalStore;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

public final class MongoMonthTotals implements MonthTotalStore {

    private static final CollectionSchema<MonthTotal> LAYOUT =
            new CollectionSchema<>(
                    "totals",
                    MonthTotal::firm,
                    MonthTotal::id,
                    MonthTotal::version,
                    _ -> new Document(),
                    MongoMonthTotals::body,
                    MongoMonthTotals::read);

    private final DocumentCollection<MonthTotal> documents;

    MongoMonthTotals(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(LAYOUT, outboxRelay);
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
                        .map(month -> DocumentKey.of(firm, month.toString()))
                        .toList();
        return documents.findAll(Filters.in("_id", keys)).stream()
                .sorted(java.util.Comparator.comparing(MonthTotal::month))
                .toList();
    }

    @Override
    public WriteOutcome write(MonthTotal next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }

    private static Document body(MonthTotal total) {
        return new Document("firm", total.firm().value())
                .append("month", total.month().toString())
                .append("entries", Fields.writeList(total.entries(), MongoMonthTotals::entry));
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
                Fields.readList(from, "entries", MongoMonthTotals::entry),
                version);
    }

    private static MonthTotal.Entry entry(Document from) {
        return new MonthTotal.Entry(
                Fields.money(Fields.subdocument(from, "amount")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"));
    }
}
