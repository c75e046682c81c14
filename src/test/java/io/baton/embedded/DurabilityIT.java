package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that writes, again and again on the same file, and looks at what is left. Longer
/// with `-Dbaton.kills=40`.
class DurabilityIT {

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
            WriteLog writeLog = WriteLog.read(file);
            try (EmbeddedDatabase database = EmbeddedDatabase.open(directory.resolve("db"));
                    MongoClient client = MongoClients.create(database.connectionString())) {
                ConsistencyCheck consistencyCheck =
                        ConsistencyCheck.of(new KilledCollection(client));
                arrived += consistencyCheck.compareWith(writeLog, before);
                consistencyCheck.everyIndexFindsEveryDocument();
                consistencyCheck.everyKeyThatIsTakenIsRefused();
                consistencyCheck.everyKeyThatWasLeftIsFree(writeLog);
                before = consistencyCheck.found();
            }
            answered += writeLog.answered();
            underWay += writeLog.underWay();
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
                                KilledWriter.class.getName(),
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
}
