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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    private static final int ROUNDS = 300;

    @TempDir Path directory;

    @Test
    void whoReadsDuringAnUpdateSeesItWholeOrNotAtAll() throws Exception {
        inside(entries -> {
            entries.insertOne(sides(0).append("_id", 1));
            Document query = new Document("_id", 1);
            during(
                    () -> {
                        assertThat(entries.find(query)).allMatch(ConcurrencyTest::isWhole);
                        assertThat(entries.find(Filters.gte("side0", 0)))
                                .allMatch(ConcurrencyTest::isWhole);
                    },
                    () -> {
                        for (int i = 1; i <= ROUNDS; i++) {
                            entries.updateOne(query, new Document("$set", sides(i)));
                        }
                    });
        });
    }

    @Test
    void anUpdateOfOneElementHitsItAlsoWhileOthersSearchThroughArrays() throws Exception {
        inside(entries -> {
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
    void onlyOneOfManyWinsACompareAndSet() throws Exception {
        inside(entries -> {
            entries.insertOne(new Document("_id", 1).append("version", 0));
            for (int version = 0; version < 30; version++) {
                int expected = version;
                try (ExecutorService claimants = Executors.newFixedThreadPool(16)) {
                    List<Future<Long>> changed = new ArrayList<>();
                    for (int i = 0; i < 16; i++) {
                        changed.add(
                                claimants.submit(() ->
                                        entries.updateOne(held(expected), Updates.inc("version", 1))
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

    private static boolean isWhole(Document entry) {
        entry.remove("_id");
        return entry.values().stream().distinct().count() == 1;
    }

    /// Enough fields that an update takes a while.
    private static Document sides(int value) {
        Document sides = new Document();
        for (int i = 0; i < 500; i++) {
            sides.append("side" + i, value);
        }
        return sides;
    }

    private interface Try<T> {
        void with(T it) throws Exception;
    }

    private void inside(Try<MongoCollection<Document>> story) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            story.with(entries(client));
        }
    }

    /// Reads again and again in two threads until the writing is done.
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

    private static org.bson.conversions.Bson held(int version) {
        return Filters.and(Filters.eq("_id", 1), Filters.eq("version", version));
    }

    private static MongoCollection<Document> entries(MongoClient client) {
        return client.getDatabase("baton").getCollection("entries");
    }
}
