package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import io.baton.chat.Workspace;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.DoorStates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// Stores how long doors stay paused, and which ones each instance is connected to.
public final class MongoDoorStates implements DoorStates {

    private final MongoCollection<Document> doors;
    private final MongoCollection<Document> instances;

    public MongoDoorStates(MongoDatabase database) {
        doors = database.getCollection("doors");
        instances = database.getCollection("instances");
    }

    @Override
    public Map<Door, Instant> pausedUntil() {
        return DatabaseCall.run(() -> doors.find().into(new ArrayList<>())).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                MongoDoorStates::door,
                                document -> Fields.instant(document, "until")));
    }

    @Override
    public void pause(Door door, Instant until) {
        var id = Filters.eq(DocumentKey.of(door.workspace(), door.name()));
        var change =
                new Document("$max", new Document("until", Fields.date(until)))
                        .append(
                                "$setOnInsert",
                                new Document("firm", door.workspace().key())
                                        .append("name", door.name()));
        DatabaseCall.run(() -> doors.updateOne(id, change, new UpdateOptions().upsert(true)));
    }

    @Override
    public void connected(String instance, Set<String> names, Instant now) {
        var record =
                new Document("_id", instance)
                        .append("doors", names.stream().sorted().toList())
                        .append("at", Fields.date(now));
        var upsert = new ReplaceOptions().upsert(true);
        DatabaseCall.run(() -> instances.replaceOne(Filters.eq(instance), record, upsert));
        // Each start has another name.
        var old = Filters.lt("at", Fields.date(now.minus(REMEMBERED)));
        DatabaseCall.run(() -> instances.deleteMany(old));
    }

    @Override
    public Set<String> connectedSince(Instant since) {
        var recent = Filters.gte("at", Fields.date(since));
        return DatabaseCall.run(() -> instances.find(recent).into(new ArrayList<>())).stream()
                .flatMap(found -> found.getList("doors", String.class).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Door door(Document document) {
        return new Door(
                new Workspace(Fields.text(document, "firm")), Fields.text(document, "name"));
    }
}
