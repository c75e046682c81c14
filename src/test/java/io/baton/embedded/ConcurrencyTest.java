package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    private static final int ROUNDS = 300;

    @TempDir Path directory;

    @Test
    void aReaderSeesAnUpdateWholeOrNotAtAll() throws Exception {
        withEntries(entries -> {
            entries.insertOne(fields(0).append("_id", 1));
            Document query = new Document("_id", 1);
            during(
                    () -> {
                        assertThat(entries.find(query)).allMatch(ConcurrencyTest::hasEqualFields);
                        assertThat(entries.find(Filters.gte("side0", 0)))
                                .allMatch(ConcurrencyTest::hasEqualFields);
                    },
                    () -> {
                        for (int i = 1; i <= ROUNDS; i++) {
                            entries.updateOne(query, new Document("$set", fields(i)));
                        }
                    });
        });
    }

    @Test
    void anUpdateHitsItsArrayElementDuringOtherQueries() throws Exception {
        withEntries(entries -> {
            for (int i = 0; i < 50; i++) {
                entries.insertOne(parcels(i));
            }
            during(
                    () -> entries.find(Filters.eq("parcels.id", 9)).first(),
                    () -> {
                        for (int i = 0; i < ROUNDS; i++) {
                            entries.updateOne(
                                    Filters.and(
                                            Filters.eq("_id", i % 50), Filters.eq("parcels.id", 3)),
                                    Updates.inc("parcels.$.tries", 1));
                        }
                    });
            for (Document entry : entries.find()) {
                List<Document> parcels = entry.getList("parcels", Document.class);
                assertThat(parcels)
                        .extracting(it -> it.getInteger("tries"))
                        .containsExactly(0, 0, 0, ROUNDS / 50, 0, 0, 0, 0, 0, 0);
            }
        });
    }

    @Test
    void onlyOneWriterWinsACompareAndSet() throws Exception {
        withEntries(entries -> {
            entries.insertOne(new Document("_id", 1).append("version", 0));
            for (int version = 0; version < 30; version++) {
                int expected = version;
                try (ExecutorService writers = Executors.newFixedThreadPool(16)) {
                    List<Future<Long>> changed = new ArrayList<>();
                    for (int i = 0; i < 16; i++) {
                        changed.add(
                                writers.submit(() ->
                                        entries.updateOne(
                                                        version(expected),
                                                        Updates.inc("version", 1))
                                                .getModifiedCount()));
                    }
                    long sum = 0;
                    for (Future<Long> one : changed) {
                        sum += one.get();
                    }
                    assertThat(sum).isEqualTo(1);
                }
            }
        });
    }

    private static boolean hasEqualFields(Document entry) {
        entry.remove("_id");
        return entry.values().stream().distinct().count() == 1;
    }

    /// A document with so many fields that an update takes a while.
    private static Document fields(int value) {
        Document fields = new Document();
        for (int i = 0; i < 500; i++) {
            fields.append("side" + i, value);
        }
        return fields;
    }

    private interface Task<T> {
        void run(T argument) throws Exception;
    }

    private void withEntries(Task<MongoCollection<Document>> task) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            task.run(entries(client));
        }
    }

    /// Reads in two threads until the writes are done.
    private static void during(Runnable read, Runnable write) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                reading.add(
                        readers.submit(() -> {
                            while (!done.get()) {
                                read.run();
                            }
                        }));
            }
            try {
                write.run();
            } finally {
                done.set(true);
            }
            for (Future<?> one : reading) {
                one.get();
            }
        }
    }

    private static Document parcels(int id) {
        List<Document> parcels = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            parcels.add(new Document("id", i).append("tries", 0));
        }
        return new Document("_id", id).append("parcels", parcels);
    }

    private static Bson version(int version) {
        return Filters.and(Filters.eq("_id", 1), Filters.eq("version", version));
    }

    private static MongoCollection<Document> entries(MongoClient client) {
        return client.getDatabase("baton").getCollection("entries");
    }
}
