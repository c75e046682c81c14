package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import io.baton.chat.Workspace;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.outbox.DoorPauses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;

/// Stores how long doors stay paused.
public final class MongoDoorPauses implements DoorPauses {

    private final MongoCollection<Document> doors;

    MongoDoorPauses(MongoDatabase database) {
        doors = database.getCollection("doors");
    }

    @Override
    public Map<Door, Instant> pausedUntil() {
        return DatabaseCall.run(() -> doors.find().into(new ArrayList<>())).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                MongoDoorPauses::door,
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

    private static Door door(Document document) {
        return new Door(
                new Workspace(Fields.text(document, "firm")), Fields.text(document, "name"));
    }
}
