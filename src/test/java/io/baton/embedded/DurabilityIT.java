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

/// Kills a writing process several times on the same file, and checks the documents after each
/// kill. A longer run: `-Dbaton.kills=40`.
class DurabilityIT {

    private static final int KILLS = Integer.getInteger("baton.kills", 3);

    /// Bytes of notes: about four thousand writes.
    private static final long MAX_NOTE_BYTES = 200_000;

    private static final int MAX_MILLIS = KILLS > 3 ? 20_000 : 2_000;

    @TempDir Path directory;

    private final Random random = new Random();

    @Test
    void answeredWritesSurviveAKillAndNothingIsTorn() throws Exception {
        long answered = 0;
        long stored = 0;
        long pending = 0;
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
                stored += consistencyCheck.compareWith(writeLog, before);
                consistencyCheck.everyIndexFindsEveryDocument();
                consistencyCheck.everyUsedKeyIsRejected();
                consistencyCheck.everyUnusedKeyIsFree(writeLog);
                before = consistencyCheck.found();
            }
            answered += writeLog.answered();
            pending += writeLog.pending();
            documents = before.size();
        }
        System.out.printf(
                "%d kills, %d answered writes, 0 lost; %d pending, %d of them stored; %d documents at the end, %d KB%n",
                KILLS,
                answered,
                pending,
                stored,
                documents,
                Files.size(directory.resolve("db/baton.db")) / 1024);
        assertThat(answered).as("writes answered before the kills").isPositive();
    }

    private void writeUntilKilled(Path notes, int run) throws IOException, InterruptedException {
        Path output = directory.resolve("output-" + run);
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
                        .redirectOutput(output.toFile())
                        .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Files.exists(notes) && Files.size(notes) > 0);
            long enough = random.nextLong(MAX_NOTE_BYTES);
            boolean ended = false;
            for (int i = 0; i < MAX_MILLIS && !ended && Files.size(notes) < enough; i++) {
                ended = writer.waitFor(1, TimeUnit.MILLISECONDS);
            }
            assertThat(ended).as(() -> "the writer ended by itself: " + read(output)).isFalse();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
