package io.baton.mongo.plain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.GapDocument;
import io.baton.mongo.driver.DatabaseCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/// Stores the needs that no partner could meet.
public final class MongoGaps implements Gaps {

    private final MongoCollection<Document> gaps;

    public MongoGaps(MongoDatabase database) {
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
                .filter(gap -> !GapDocument.isDismissed(gap))
                .map(GapDocument::read)
                .filter(gap -> !gap.at().isBefore(from))
                .sorted(Comparator.comparing(Gap::at).thenComparing(Gap::id))
                .toList();
    }

    @Override
    public void dismiss(FirmId firm, Collection<String> ids, Individual by, Instant at) {
        var keys = ids.stream().map(id -> DocumentKey.of(firm, id)).toList();
        var listed =
                Filters.and(Filters.in("_id", keys), Filters.exists(GapDocument.DISMISSED, false));
        var update = new Document("$set", GapDocument.dismissal(by, at));
        DatabaseCall.run(() -> gaps.updateMany(listed, update));
    }
}
