package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that writes, again and again on the same file, and looks at what is left. Longer
/// with `-Dbaton.kills=40`.
class CrashTest {

    private static final int KILLS = Integer.getInteger("baton.kills", 3);

    /// Some four thousand writes.
    private static final long MOST_NOTES = 200_000;

    private static final int LONGEST_MILLIS = KILLS > 3 ? 20_000 : 2_000;

    @TempDir Path directory;

    private final Random random = new Random();

    @Test
    void whatWasAnsweredOutlivesTheProcessAndNothingIsTorn() throws Exception {
        long answered = 0;
        long arrived = 0;
        long underWay = 0;
        int documents = 0;
        Map<String, Integer> before = new HashMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            Path file = directory.resolve("notes-" + kill);
            writeUntilKilled(file, kill);
            Notes notes = Notes.read(file);
            try (EmbeddedDatabase database = EmbeddedDatabase.open(directory.resolve("db"));
                    MongoClient client = MongoClients.create(database.connectionString())) {
                Ledger ledger = new Ledger(client);
                Map<String, Integer> found = found(ledger);
                arrived += compare(notes, before, found);
                everyIndexFindsEveryDocument(ledger, found);
                everyKeyThatIsTakenIsRefused(ledger, found);
                everyKeyThatWasLeftIsFree(ledger, notes, found);
                before = found;
            }
            answered += notes.answered();
            underWay += notes.underWay();
            documents = before.size();
        }
        System.out.printf(
                "%d kills, %d answered writes, 0 lost; %d under way, of these %d arrived; %d documents in the end, %d KB%n",
                KILLS,
                answered,
                underWay,
                arrived,
                documents,
                Files.size(directory.resolve("db/baton.db")) / 1024);
        assertThat(answered).as("writes that were answered before the kills").isPositive();
    }

    private void writeUntilKilled(Path notes, int run) throws IOException, InterruptedException {
        Path said = directory.resolve("said-" + run);
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashWriter.class.getName(),
                                directory.resolve("db").toString(),
                                notes.toString(),
                                Integer.toString(run))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Files.exists(notes) && Files.size(notes) > 0);
            long enough = random.nextLong(MOST_NOTES);
            boolean ended = false;
            for (int i = 0; i < LONGEST_MILLIS && !ended && Files.size(notes) < enough; i++) {
                ended = writer.waitFor(1, TimeUnit.MILLISECONDS);
            }
            assertThat(ended).as(() -> "ended by itself: " + said(said)).isFalse();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Map<String, Integer> found(Ledger ledger) {
        Map<String, Integer> found = new HashMap<>();
        for (Document entry : ledger.entries.find()) {
            String id = entry.getString("_id");
            int version = entry.getInteger("version");
            assertThat(entry).isEqualTo(Ledger.entry(id, version));
            found.put(id, version);
        }
        return found;
    }

    /// @return how many of the writes that were under way have arrived
    private static int compare(
            Notes notes, Map<String, Integer> before, Map<String, Integer> found) {
        int arrived = 0;
        for (String id : notes.ids()) {
            Notes.Life life = notes.of(id);
            int version = found.getOrDefault(id, Notes.ABSENT);
            assertThat(version).as("version of %s", id).isIn(life.answered, life.possible);
            if (version != life.answered) {
                arrived++;
            }
        }
        Map<String, Integer> old = new HashMap<>(found);
        old.keySet().removeAll(notes.ids());
        assertThat(old).as("what earlier runs left").isEqualTo(before);
        return arrived;
    }

    private static void everyIndexFindsEveryDocument(Ledger ledger, Map<String, Integer> found) {
        assertThat(ledger.entries.countDocuments()).isEqualTo(found.size());
        found.forEach((id, version) -> {
            Document entry = Ledger.entry(id, version);
            assertThat(ledger.entries.find(Filters.eq("_id", id)).first()).isEqualTo(entry);
            assertThat(ledger.entries.find(Ledger.bySlot(id, version)).first()).isEqualTo(entry);
            assertThat(ledger.entries.find(Ledger.byBadge(id, version)).first()).isEqualTo(entry);
        });
    }

    private static void everyKeyThatIsTakenIsRefused(Ledger ledger, Map<String, Integer> found) {
        found.entrySet().stream()
                .limit(200)
                .forEach(entry -> {
                    Document twin = Ledger.entry(entry.getKey(), entry.getValue());
                    assertRefused(ledger, twin.append("_id", "twin"));
                    assertRefused(ledger, twin.append("badge", "another"));
                });
    }

    private static void assertRefused(Ledger ledger, Document twin) {
        assertThatThrownBy(() -> ledger.entries.insertOne(twin))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    /// An index key that was left behind would refuse the next who wants it.
    private static void everyKeyThatWasLeftIsFree(
            Ledger ledger, Notes notes, Map<String, Integer> found) {
        List<Document> ghosts = new ArrayList<>();
        for (String id : notes.ids()) {
            for (int version = 1; version <= notes.of(id).highest; version++) {
                if (found.getOrDefault(id, Notes.ABSENT) != version) {
                    boolean gone = !found.containsKey(id) && version == 1;
                    String ghost = gone ? id : "ghost/" + id + "/" + version;
                    ghosts.add(Ledger.entry(id, version).append("_id", ghost));
                }
            }
        }
        if (!ghosts.isEmpty()) {
            ledger.entries.insertMany(ghosts);
            ledger.entries.deleteMany(
                    Filters.in("_id", ghosts.stream().map(it -> it.get("_id")).toList()));
        }
        assertThat(found(ledger)).isEqualTo(found);
    }
}
