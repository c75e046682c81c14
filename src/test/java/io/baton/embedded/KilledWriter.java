package io.baton.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.slf4j.LoggerFactory;

/// The process that the test kills. It writes with the real driver until then, and notes each write
/// before it starts and again once it is answered.
final class KilledWriter {

    private static final int WRITERS = 12;

    private final KilledCollection killedCollection;
    private final FileOutputStream notes;
    private final RandomGenerator random;
    private final String name;
    private final List<String> existing = new ArrayList<>();

    private KilledWriter(
            KilledCollection killedCollection, FileOutputStream notes, long seed, String name) {
        this.killedCollection = killedCollection;
        this.notes = notes;
        this.random = new Random(seed);
        this.name = name;
    }

    /// @param args directory of the database, file for the notes, number of the run
    public static void main(String[] args) throws IOException, InterruptedException {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]));
        MongoClient client = MongoClients.create(database.connectionString() + "&journal=true");
        KilledCollection killedCollection = new KilledCollection(client);
        FileOutputStream notes = new FileOutputStream(args[1], true);
        long run = Long.parseLong(args[2]);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            KilledWriter writer =
                    new KilledWriter(killedCollection, notes, run * 1000 + i, run + "." + i);
            writers.add(Thread.ofPlatform().start(writer::writeForever));
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void writeForever() {
        int inserted = 0;
        Map<String, Integer> versions = new HashMap<>();
        while (true) {
            boolean insert = existing.size() < 5 || random.nextInt(4) == 0;
            String id =
                    insert
                            ? name + "." + inserted++
                            : existing.get(random.nextInt(existing.size()));
            int next = versions.getOrDefault(id, 0) + 1;
            WriteKind writeKind = insert ? WriteKind.INSERT : WriteKind.ofExisting(random);
            note("try %s %s %d%n".formatted(writeKind, id, next));
            killedCollection.write(writeKind, id, next);
            note("done %s %s %d%n".formatted(writeKind, id, next));
            versions.put(id, next);
            if (writeKind == WriteKind.INSERT) {
                existing.add(id);
            } else if (writeKind == WriteKind.DELETE) {
                existing.remove(id);
            }
        }
    }

    /// Makes one call to the operating system, so that the note survives the kill.
    private void note(String line) {
        try {
            notes.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
