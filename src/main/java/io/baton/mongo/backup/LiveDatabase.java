package io.baton.mongo.backup;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.baton.backup.BackupWriter;
import io.baton.mongo.driver.DatabaseCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/// Reads a database that others may write to, in the order that the package describes.
public final class LiveDatabase {
    /// Small documents read at a time.
    private static final int AT_ONCE = 200;

    private static final int TIMEOUT_SECONDS = 60;

    /// No document is changed more often while it is read.
    private static final int MOST_ATTEMPTS = 20;

    private static final String UNSENT = "unsaid";
    private static final List<String> AFTER_DOCUMENTS =
            List.of("words", "people", "unfinished", BackupContent.PARCELS, "held", "parked");
    private static final String REFERENCES = "references";

    private final MongoDatabase database;
    private final BackupWriter to;

    /// Ids of posts. Their number is limited by what a firm posts while a chat is away.
    private final Set<BsonValue> waiting = new HashSet<>();

    private LiveDatabase(MongoDatabase database, BackupWriter to) {
        // The address may prefer a secondary, which lags behind what was confirmed.
        this.database =
                database.withReadPreference(ReadPreference.primary())
                        .withReadConcern(ReadConcern.MAJORITY);
        this.to = to;
    }

    /// Copies everything.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    /// @throws IOException if the backup can't be written
    public static void copy(MongoDatabase database, BackupWriter to) throws IOException {
        new LiveDatabase(database, to).copy();
    }

    private void copy() throws IOException {
        var documents = new ArrayList<>(collections());
        documents.removeAll(AFTER_DOCUMENTS);
        documents.removeAll(List.of(BackupContent.SENT, BackupContent.SEGMENTS, REFERENCES));
        copy(BackupContent.SENT);
        copy("unfinished");
        for (var name : documents) {
            copy(name);
        }
        for (var name : AFTER_DOCUMENTS) {
            copy(name);
        }
        copy(REFERENCES);
        copySentSince();
    }

    private List<String> collections() {
        return DatabaseCall.run(() -> database.listCollectionNames().into(new ArrayList<>()))
                .stream()
                .filter(BackupContent::includes)
                .sorted()
                .toList();
    }

    private void copy(String name) throws IOException {
        new DocumentPages(collection(name)).forEach(document -> copy(name, document));
    }

    private void remember(String name, BsonDocument document) {
        if (name.equals(BackupContent.PARCELS)) {
            waiting.add(document.get("_id"));
        } else if (document.get(UNSENT) instanceof BsonArray posts) {
            posts.forEach(post -> waiting.add(post.asDocument().get("_id")));
        }
    }

    /// A document after the segments it names, so that none of them has to wait in memory.
    private void copy(String name, RawBsonDocument document) throws IOException {
        remember(name, document);
        var written = new HashSet<BsonValue>();
        var found = document;
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            if (copySegments(found, written)) {
                write(name, found);
                return;
            }
            var again = first(collection(name), Objects.requireNonNull(found.get("_id")));
            if (again == null) {
                return;
            }
            found = again;
        }
        throw new IOException("A document of " + name + " has lost a part of its history.");
    }

    /// @param written ids of those that are written already
    /// @return false if one is missing, because the document was changed meanwhile
    private boolean copySegments(BsonDocument of, Set<BsonValue> written) throws IOException {
        if (!(of.get(BackupContent.SEGMENTS) instanceof BsonArray ids)) {
            return true;
        }
        var segments = collection(BackupContent.SEGMENTS);
        for (var id : ids) {
            if (!written.contains(id)) {
                var segment = first(segments, id);
                if (segment == null) {
                    return false;
                }
                write(BackupContent.SEGMENTS, segment);
                written.add(id);
            }
        }
        return true;
    }

    /// What was seen waiting, and was sent while the backup was read.
    private void copySentSince() throws IOException {
        var sent = collection(BackupContent.SENT);
        var ids = List.copyOf(waiting);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = Filters.in("_id", ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            for (var document : DatabaseCall.run(() -> sent.find(some).into(new ArrayList<>()))) {
                write(BackupContent.SENT, document);
            }
        }
    }

    private static @Nullable RawBsonDocument first(
            MongoCollection<RawBsonDocument> collection, BsonValue id) {
        return DatabaseCall.run(() -> collection.find(Filters.eq(id)).first());
    }

    private MongoCollection<RawBsonDocument> collection(String name) {
        return database.getCollection(name, RawBsonDocument.class)
                .withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    private void write(String name, RawBsonDocument document) throws IOException {
        var buffer = document.getByteBuffer();
        var bson = new byte[buffer.remaining()];
        buffer.get(bson);
        to.write(name, bson);
    }
}
