package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

public final class MongoGaps implements Gaps {

    private final MongoCollection<Document> gaps;

    MongoGaps(MongoDatabase database) {
        gaps = database.getCollection("gaps");
    }

    @Override
    public void add(Gap gap) {
        var id = Filters.eq(DocumentKey.of(gap.firm(), gap.id()));
        var once = new Document("$setOnInsert", write(gap));
        DatabaseCall.run(() -> gaps.updateOne(id, once, new UpdateOptions().upsert(true)));
    }

    @Override
    public List<Gap> since(FirmId firm, Instant from) {
        var theirs = Filters.eq("firm", firm.value());
        return DatabaseCall.run(() -> gaps.find(theirs).into(new ArrayList<>())).stream()
                .map(MongoGaps::read)
                .filter(gap -> !gap.at().isBefore(from))
                .sorted(Comparator.comparing(Gap::at).thenComparing(Gap::id))
                .toList();
    }

    private static Document write(Gap gap) {
        return new Document("firm", gap.firm().value())
                .append("id", gap.id())
                .append("need", gap.need())
                .append("askedBy", IndividualDocument.of(gap.askedBy()))
                .append("at", Fields.date(gap.at()));
    }

    private static Gap read(Document from) {
        return new Gap(
                new FirmId(Fields.text(from, "firm")),
                Fields.text(from, "id"),
                Fields.text(from, "need"),
                IndividualDocument.read(Fields.subdocument(from, "askedBy")),
                Fields.instant(from, "at"));
    }
}
