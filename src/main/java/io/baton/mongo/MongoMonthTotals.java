package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.MonthTotalDocument;
import io.baton.revenue.MonthTotal;
import io.baton.store.MonthTotalStore;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/// Stores the firms' total revenue per month.
public final class MongoMonthTotals implements MonthTotalStore {

    private static final CollectionSchema<MonthTotal> SCHEMA =
            new CollectionSchema<>(
                    "totals",
                    new CollectionSchema.Identity<>(
                            MonthTotal::firm, MonthTotal::id, MonthTotal::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(
                            MonthTotalDocument::of, MonthTotalDocument::read));

    private final DocumentCollection<MonthTotal> documents;

    MongoMonthTotals(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<MonthTotal> find(FirmId firm, YearMonth month) {
        return documents.find(firm, month.toString());
    }

    /// Finds each month by its key, which needs no index.
    @Override
    public List<MonthTotal> between(FirmId firm, YearMonth first, YearMonth last) {
        var keys =
                Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> DocumentKey.of(firm, month.toString()))
                        .toList();
        return documents.findAll(Filters.in("_id", keys)).stream()
                .sorted(Comparator.comparing(MonthTotal::month))
                .toList();
    }

    @Override
    public WriteOutcome write(MonthTotal next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
