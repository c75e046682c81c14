package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The compaction moves any page of the file, also the one with the names of the maps.
class MovedPagesTest {
    @TempDir Path directory;

    private final AtomicLong nanos = new AtomicLong();

    /// It would make the next writers wait until the file is on disk, for nothing.
    @Test
    void aMovedPageIsNoNewStructure() throws IOException {
        try (JournaledStore store = JournaledStore.open(directory, nanos::get)) {
            boolean moved = false;
            for (int round = 0; round < 60; round++) {
                for (int i = round % 5; i < 300; i += 5) {
                    documents(store)
                            .put(i, new Document("version", round).append("text", "x".repeat(900)));
                }
                commit(store);
                moved |= store.compact(90, 512 * 1024);
                assertThat(store.file().restructured()).as("round %d", round).isFalse();
                nanos.addAndGet(6_000_000_000L);
            }
            assertThat(moved).isTrue();
        }
    }

    @Test
    void aNewMapIsANewStructure() throws IOException {
        try (JournaledStore store = JournaledStore.open(directory, nanos::get)) {
            documents(store).put(1, new Document("version", 1));
            assertThat(store.file().restructured()).isTrue();
            commit(store);
            assertThat(store.file().restructured()).isFalse();
            store.file().store().renameMap(documents(store), "databases.baton.others");
            assertThat(store.file().restructured()).isTrue();
            commit(store);
            store.file().store().removeMap("databases.baton.others");
            assertThat(store.file().restructured()).isTrue();
        }
    }

    private static void commit(JournaledStore store) {
        if (store.commit()) {
            store.sync();
        }
    }

    private static MVMap<Object, Document> documents(JournaledStore store) {
        return store.file().maps().documents("baton.entries");
    }
}
