package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class BrokenDiskTest {

    @Test
    void aBrokenDiskFailsEveryWriteAndMajorityRead() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        try (MVStore store = MVStore.open(null);
                GroupCommit commits =
                        new GroupCommit(new BreakableDisk(store, broken), DiskWatch.live())) {
            MongoServer server =
                    new MongoServer(
                            new DurableBackend(
                                    new StoreMaps(store, new ChangedKeys()),
                                    commits,
                                    new LongAdder()));
            try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
                MongoCollection<Document> entries =
                        client.getDatabase("baton").getCollection("entries");
                entries.insertOne(new Document("_id", 1));
                broken.set(true);
                assertThatThrownBy(() -> entries.insertOne(new Document("_id", 2)))
                        .isInstanceOf(MongoCommandException.class)
                        .hasMessageContaining("could not write to its disk");
                broken.set(false);
                assertThatThrownBy(() -> entries.deleteOne(Filters.eq("_id", 1)))
                        .isInstanceOf(MongoCommandException.class);
                assertThat(entries.find(Filters.eq("_id", 1)).first()).isNotNull();
                assertThatThrownBy(() ->
                                entries.withReadConcern(ReadConcern.MAJORITY)
                                        .find(Filters.eq("_id", 2))
                                        .first())
                        .hasMessageContaining("could not write to its disk");
            } finally {
                server.shutdownNow();
            }
        }
    }

    private record BreakableDisk(MVStore store, AtomicBoolean broken) implements Disk {

        @Override
        public boolean commit() {
            return store.commit() >= 0;
        }

        @Override
        public void sync() {
            if (broken.get()) {
                throw new UncheckedIOException(new IOException("no space left"));
            }
        }

        @Override
        public boolean compact(int livePercent, int bytes) {
            return false;
        }
    }
}
