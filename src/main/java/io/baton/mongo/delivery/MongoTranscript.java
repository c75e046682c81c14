package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import io.baton.chat.Transcript;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.TranscriptLineDocument;
import io.baton.mongo.driver.DatabaseCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/// Stores the transcript of local mode. Reads all lines of a place, since one person plays every
/// part there.
public final class MongoTranscript implements Transcript {

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::at).thenComparing(Line::id);

    private final MongoCollection<Document> lines;

    public MongoTranscript(MongoDatabase database) {
        lines = database.getCollection("transcript");
    }

    @Override
    public void put(Line line) {
        var change =
                new Document("$set", TranscriptLineDocument.of(line))
                        .append("$setOnInsert", new Document("at", Fields.date(line.at())));
        var id = Filters.eq(line.id());
        DatabaseCall.run(() -> lines.updateOne(id, change, new UpdateOptions().upsert(true)));
    }

    @Override
    public List<Line> latest(String place, int count) {
        var atPlace = Filters.eq("place", place);
        var all =
                DatabaseCall.run(() -> lines.find(atPlace).into(new ArrayList<>())).stream()
                        .map(TranscriptLineDocument::read)
                        .sorted(ORDER)
                        .toList();
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    @Override
    public void clear() {
        DatabaseCall.run(() -> lines.deleteMany(Filters.empty()));
    }
}
