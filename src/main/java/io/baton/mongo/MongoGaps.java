package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.GapDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/// Stores the needs that no partner could meet.
public final class MongoGaps implements Gaps {

    private final MongoCollection<Document> gaps;

    MongoGaps(MongoDatabase database) {
        gaps = database.getCollection("gaps");
    }

    @Override
    public void add(Gap gap) {
        var id = Filters.eq(DocumentKey.of(gap.firm(), gap.id()));
        var insert = new Document("$setOnInsert", GapDocument.of(gap));
        DatabaseCall.run(() -> gaps.updateOne(id, insert, new UpdateOptions().upsert(true)));
    }

    @Override
    public List<Gap> since(FirmId firm, Instant from) {
        var ofFirm = Filters.eq("firm", firm.value());
        return DatabaseCall.run(() -> gaps.find(ofFirm).into(new ArrayList<>())).stream()
                .map(GapDocument::read)
                .filter(gap -> !gap.at().isBefore(from))
                .sorted(Comparator.comparing(Gap::at).thenComparing(Gap::id))
                .toList();
    }
}
