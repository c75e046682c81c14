package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Collections and indexes come, go and change their names between commits and crashes. A journal
/// knows them by number only.
class JournaledStructureTest {
    private static final int COMMITS = 100;
    private static final List<String> NAMES =
            List.of(
                    "databases.baton.a",
                    "databases.baton.b",
                    "baton.a._index_n",
                    "baton.b._index_n");

    @TempDir Path parent;

    private final AtomicLong nanos = new AtomicLong();
    private final Map<String, Map<Integer, Integer>> expected = new TreeMap<>();
    private Random random = new Random();
    private int copies;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aCrashFindsAllMapsAsTheLastCommitLeftThem(long seed) throws IOException {
        random = new Random(seed);
        Path directory = Files.createDirectories(parent.resolve("data"));
        JournaledStore store = JournaledStore.open(directory, nanos::get);
        for (int i = 1; i <= COMMITS; i++) {
            for (int change = random.nextInt(5); change >= 0; change--) {
                change(store, NAMES.get(random.nextInt(NAMES.size())), i);
            }
            if (store.commit()) {
                store.sync();
            }
            nanos.addAndGet(random.nextInt(2_000_000_000));
            if (random.nextInt(3) == 0) {
                var _ = store.compact(60, 64 * 1024);
            }
            if (random.nextInt(5) == 0) {
                Path copy = copy(directory);
                assertThat(found(copy(copy))).as("commit %d", i).isEqualTo(expected);
                if (random.nextInt(3) == 0) {
                    store.abandon();
                    directory = copy;
                    store = JournaledStore.open(directory, nanos::get);
                }
            }
        }
        store.close();
        assertThat(found(directory)).isEqualTo(expected);
    }

    private void change(JournaledStore store, String name, int version) {
        switch (random.nextInt(12)) {
            case 0 -> {
                store.file().store().removeMap(name);
                expected.remove(name);
            }
            case 1 -> rename(store, name);
            case 2, 3 -> remove(store, name, random.nextInt(30));
            default -> put(store, name, random.nextInt(30), version);
        }
    }

    /// To another free name of the same kind.
    private void rename(JournaledStore store, String name) {
        String free = name.startsWith("databases.") ? "databases.baton.c" : "baton.c._index_n";
        String from = expected.containsKey(free) ? free : name;
        String to = from.equals(free) ? name : free;
        if (expected.containsKey(from) && !expected.containsKey(to)) {
            store.file().store().renameMap(map(store, from), to);
            expected.put(to, Objects.requireNonNull(expected.remove(from)));
        }
    }

    private static MVMap<?, ?> map(JournaledStore store, String name) {
        return name.startsWith("databases.") ? documents(store, name) : index(store, name);
    }

    private void put(JournaledStore store, String name, int key, int version) {
        if (name.startsWith("databases.")) {
            documents(store, name)
                    .put(key, new Document("n", version).append("text", "x".repeat(90)));
        } else {
            index(store, name).put(new KeyValue(key), version);
        }
        expected.computeIfAbsent(name, _ -> new TreeMap<>()).put(key, version);
    }

    private void remove(JournaledStore store, String name, int key) {
        Map<Integer, Integer> content = expected.get(name);
        if (content == null) {
            return;
        }
        if (name.startsWith("databases.")) {
            documents(store, name).remove(key);
        } else {
            index(store, name).remove(new KeyValue(key));
        }
        content.remove(key);
    }

    private static MVMap<Object, Document> documents(JournaledStore store, String name) {
        return store.file()
                .store()
                .openMap(name, MapTypes.collection(store.file().maps().changes()));
    }

    private static MVMap<KeyValue, Object> index(JournaledStore store, String name) {
        return store.file().store().openMap(name, MapTypes.index(store.file().maps().changes()));
    }

    private Path copy(Path directory) throws IOException {
        return CopiedDirectory.of(directory, parent.resolve("copy-" + ++copies));
    }

    private static Map<String, Map<Integer, Integer>> found(Path directory) throws IOException {
        try (JournaledStore store = JournaledStore.open(directory)) {
            var found = new TreeMap<String, Map<Integer, Integer>>();
            for (String name : store.file().store().getMapNames()) {
                var content = new TreeMap<Integer, Integer>();
                if (name.startsWith("databases.")) {
                    documents(store, name)
                            .forEach((key, each) ->
                                    content.put((Integer) key, (Integer) each.get("n")));
                } else if (name.startsWith("baton.") && !name.equals("baton.settings")) {
                    index(store, name)
                            .forEach((key, n) -> content.put((Integer) key.get(0), (Integer) n));
                } else {
                    continue;
                }
                found.put(name, content);
            }
            return found;
        }
    }
}
