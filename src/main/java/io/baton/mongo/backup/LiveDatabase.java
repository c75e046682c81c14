package io.baton.mongo.backup;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.baton.backup.BackupWriter;
import io.baton.mongo.driver.DatabaseCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// Reads a database that others may write to, in the order that the package describes.
public final class LiveDatabase {
    private static final int PAGE = 200;
    private static final int TIMEOUT_SECONDS = 60;

    /// No document is changed more often while it is read.
    private static final int MOST_ATTEMPTS = 20;

    private static final String UNSENT = "unsaid";
    private static final List<String> AFTER_DOCUMENTS =
            List.of("words", "people", "unfinished", BackupContent.PARCELS, "held", "parked");
    private static final String REFERENCES = "references";

    private final MongoDatabase database;
    private final BackupWriter to;
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
        var collection = collection(name);
        var page = page(collection, Filters.empty());
        while (!page.isEmpty()) {
            for (var document : page) {
                remember(name, document);
                copy(name, document);
            }
            page = page(collection, Filters.gt("_id", page.getLast().get("_id")));
        }
    }

    private void remember(String name, BsonDocument document) {
        if (name.equals(BackupContent.PARCELS)) {
            waiting.add(document.get("_id"));
        } else if (document.get(UNSENT) instanceof BsonArray posts) {
            posts.forEach(post -> waiting.add(post.asDocument().get("_id")));
        }
    }

    /// A document with the segments it names.
    private void copy(String name, RawBsonDocument document) throws IOException {
        var found = document;
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var ids = segmentsOf(found);
            var segments = ids.isEmpty() ? List.<RawBsonDocument>of() : segments(ids);
            if (segments.size() == ids.size()) {
                write(name, found);
                for (var segment : segments) {
                    write(BackupContent.SEGMENTS, segment);
                }
                return;
            }
            var again = page(collection(name), Filters.eq("_id", found.get("_id")));
            if (again.isEmpty()) {
                return;
            }
            found = again.getFirst();
        }
        throw new IOException("A document of " + name + " has lost a part of its history.");
    }

    private static List<BsonValue> segmentsOf(BsonDocument document) {
        return document.get(BackupContent.SEGMENTS) instanceof BsonArray ids
                ? ids.getValues()
                : List.of();
    }

    private List<RawBsonDocument> segments(List<BsonValue> ids) {
        var segments = collection(BackupContent.SEGMENTS);
        return DatabaseCall.run(
                () -> segments.find(Filters.in("_id", ids)).into(new ArrayList<>()));
    }

    /// What was seen waiting, and was sent while the backup was read.
    private void copySentSince() throws IOException {
        var sent = collection(BackupContent.SENT);
        var ids = List.copyOf(waiting);
        for (int from = 0; from < ids.size(); from += PAGE) {
            var some = ids.subList(from, Math.min(from + PAGE, ids.size()));
            for (var document : page(sent, Filters.in("_id", some))) {
                write(BackupContent.SENT, document);
            }
        }
    }

    private static List<RawBsonDocument> page(
            MongoCollection<RawBsonDocument> collection, Bson filter) {
        return DatabaseCall.run(() ->
                collection
                        .find(filter)
                        .sort(Sorts.ascending("_id"))
                        .limit(PAGE)
                        .into(new ArrayList<>()));
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
