package io.baton.mongo.driver;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.baton.outbox.Beats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/// Stores the beats of the instances. A lost one is followed by the next.
public final class MongoBeats implements Beats {
    public static final String COLLECTION = "beats";

    private static final String COUNT = "count";

    private final MongoCollection<Document> beats;

    public MongoBeats(MongoDatabase database) {
        beats = database.getCollection(COLLECTION).withWriteConcern(DatabaseCall.BEFORE_LATER);
    }

    @Override
    public void beat(String instance, long count) {
        var beat = new Document("_id", instance).append(COUNT, count);
        var upsert = new ReplaceOptions().upsert(true);
        DatabaseCall.run(() -> beats.replaceOne(Filters.eq(instance), beat, upsert));
    }

    @Override
    public Map<String, Long> all() {
        var all = new HashMap<String, Long>();
        DatabaseCall.run(() -> beats.find().into(new ArrayList<>()))
                .forEach(beat -> all.put(beat.getString("_id"), beat.getLong(COUNT)));
        return all;
    }

    @Override
    public void leave(String instance) {
        DatabaseCall.run(() -> beats.deleteOne(Filters.eq(instance)));
    }
}
