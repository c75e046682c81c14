package io.baton.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.slf4j.LoggerFactory;

/// The process that is killed: writes with the real driver until it is no more, and notes before
/// each write what it is about to do, and after the answer that it was answered.
final class KilledWriter {

    private static final int WRITERS = 12;

    private final KilledCollection killedCollection;
    private final FileOutputStream notes;
    private final RandomGenerator random;
    private final String name;
    private final List<String> alive = new ArrayList<>();

    private KilledWriter(
            KilledCollection killedCollection, FileOutputStream notes, long seed, String name) {
        this.killedCollection = killedCollection;
        this.notes = notes;
        this.random = new java.util.Random(seed);
        this.name = name;
    }

    /// @param args the directory of the database, the file of notes, the number of the run
    public static void main(String[] args) throws IOException, InterruptedException {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]));
        MongoClient client = MongoClients.create(database.connectionString() + "/?journal=true");
        KilledCollection killedCollection = new KilledCollection(client);
        FileOutputStream notes = new FileOutputStream(args[1], true);
        long run = Long.parseLong(args[2]);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            KilledWriter writer =
                    new KilledWriter(killedCollection, notes, run * 1000 + i, run + "." + i);
            writers.add(Thread.ofPlatform().start(writer::writeForEver));
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void writeForEver() {
        int fresh = 0;
        java.util.Map<String, Integer> versions = new java.util.HashMap<>();
        while (true) {
            boolean insert = alive.size() < 5 || random.nextInt(4) == 0;
            String id = insert ? name + "." + fresh++ : alive.get(random.nextInt(alive.size()));
            int next = versions.getOrDefault(id, 0) + 1;
            WriteKind writeKind = insert ? WriteKind.INSERT : WriteKind.ofExisting(random);
            note("try %s %s %d%n".formatted(writeKind, id, next));
            killedCollection.act(writeKind, id, next);
            note("done %s %s %d%n".formatted(writeKind, id, next));
            versions.put(id, next);
            if (writeKind == WriteKind.INSERT) {
                alive.add(id);
            } else if (writeKind == WriteKind.DELETE) {
                alive.remove(id);
            }
        }
    }

    /// One call to the operating system, so that the note outlives this process.
    private void note(String line) {
        try {
            notes.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
