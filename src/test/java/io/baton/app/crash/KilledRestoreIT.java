package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.baton.app.SeededDatabase;
import io.baton.app.backup.CommandLine;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.FirmId;
import io.baton.mongo.contract.StoredSamples;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.mongo.driver.RestoreMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A restore is killed as a process. Baton never runs on half of it: it says what to do, and that
/// works. More kills with `-Dbaton.restore.kills=30`, the same ones with `-Dbaton.seed=…`.
class KilledRestoreIT {
    private static final int KILLS = Integer.getInteger("baton.restore.kills", 2);
    private static final int MOST_KILLS = 20 * KILLS;
    private static final long SEED = Long.getLong("baton.seed", System.nanoTime());
    private static final FirmId FIRM = SeededDatabase.firm("T1");
    private static final int REFERRALS = 400;
    private static final String ADVICE =
            "Let it end, run it again with the same file, or use another";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// Marks of times and instances, which each restore makes anew.
    private static final Set<String> OF_ONE_RUN =
            Set.of("marks", "beats", "instances", "doors", RestoreMark.COLLECTION);

    @TempDir Path directory;

    private final Random random = new Random(SEED);
    private Path file;
    private Map<String, Long> whole;
    private Duration time;

    @BeforeEach
    void backUpAndRestoreOnce() throws Exception {
        var source = directory.resolve("source");
        SeededDatabase.openStores(
                source,
                stores -> {
                    var _ = stores.firms().write(StoredSamples.firm(FIRM), "seed", List.of());
                    for (int number = 1; number <= REFERRALS; number++) {
                        var referral = StoredSamples.referral(FIRM, number);
                        var _ = stores.referrals().write(referral, "seed", List.of());
                    }
                });
        file = directory.resolve("monday.backup");
        assertThat(CommandLine.on(source).run("backup", file.toString()).problem()).isEmpty();

        var data = directory.resolve("whole");
        try (var restore = restore("BATON_DATA=" + data)) {
            awaitFile(data);
            var begun = Instant.now();
            assertThat(restore.end()).as(restore.output()).isZero();
            time = Duration.between(begun, Instant.now());
        }
        whole = inDirectory(data, KilledRestoreIT::counts);
        assertThat(whole).containsEntry("referrals", (long) REFERRALS);
    }

    private ProgramProcess restore(String database) throws IOException {
        return ProgramProcess.start(directory, "128m", database, "restore", file.toString());
    }

    private static void awaitFile(Path data) {
        await().pollInterval(Duration.ofMillis(2))
                .atMost(PATIENCE)
                .until(() -> Files.exists(data.resolve("baton.db")));
    }

    @Test
    void onADatabaseOfItsOwnTheNextRestoreBeginsAnew() throws Exception {
        int halves = 0;
        for (int kill = 1; kill <= MOST_KILLS && halves < KILLS; kill++) {
            var data = directory.resolve("data" + kill);
            killSometime(data);
            boolean half = inDirectory(data, KilledRestoreIT::isMarked);
            if (half) {
                halves++;
                refusesToStart("BATON_DATA=" + data);
                assertThat(CommandLine.on(data).run("backup", directory + "/x").problem())
                        .contains(ADVICE);
            } else {
                var left = inDirectory(data, KilledRestoreIT::counts);
                assertThat(left).isIn(Map.of(), whole);
            }
            if (half || !inDirectory(data, KilledRestoreIT::counts).equals(whole)) {
                restoresTheWhole(data);
            }
        }
        assertThat(halves).as("seed %d", SEED).isEqualTo(KILLS);
    }

    private void killSometime(Path data) throws Exception {
        try (var restore = restore("BATON_DATA=" + data)) {
            awaitFile(data);
            TimeUnit.MILLISECONDS.sleep(random.nextLong(time.toMillis()));
            restore.kill();
        }
    }

    private void refusesToStart(String database) throws Exception {
        try (var baton = ProgramProcess.baton(directory, database)) {
            assertThat(baton.end()).isEqualTo(1);
            assertThat(baton.output())
                    .contains("A restore into this database was interrupted", ADVICE)
                    .doesNotContain("Baton is ready", "\tat ");
        }
    }

    private void restoresTheWhole(Path data) throws IOException {
        assertThat(CommandLine.on(data).run("restore", file.toString()).problem()).isEmpty();
        assertThat(inDirectory(data, KilledRestoreIT::counts)).isEqualTo(whole);
    }

    @Test
    void onADatabaseThatOthersCanUseTheNextRestoreWaitsTwoMinutes() throws Exception {
        try (var server = DatabaseServer.start(directory.resolve("server"));
                var client = MongoClients.create(ConnectionSettings.of(server.uri()))) {
            var database = client.getDatabase("baton");
            var uri = "MONGODB_URI=" + server.uri();
            var moments =
                    List.<Predicate<MongoDatabase>>of(
                            KilledRestoreIT::isMarked,
                            half -> referrals(half) > 0,
                            half -> referrals(half) == REFERRALS);
            for (var moment : moments) {
                killWhen(moment, uri, database);
                refusesToStart(uri);
                assertThat(CommandLine.on(server.uri()).run("restore", file.toString()).problem())
                        .contains("was interrupted less than two minutes ago", "try again in two");
                twoMinutesPass(database);
            }
            assertThat(CommandLine.on(server.uri()).run("restore", file.toString()).problem())
                    .isEmpty();
            assertThat(counts(database)).isEqualTo(whole);
            startsAndEndsWhenAnotherRestoreBegins(uri, database);
        }
    }

    private void killWhen(Predicate<MongoDatabase> moment, String uri, MongoDatabase database)
            throws Exception {
        var earlier = owner(database);
        try (var restore = restore(uri)) {
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(PATIENCE)
                    .failFast("it ended", () -> !restore.isAlive())
                    .until(() -> !owner(database).equals(earlier) && moment.test(database));
            restore.kill();
        }
        assertThat(isMarked(database)).isTrue();
    }

    /// Whose the mark is; empty if there is none.
    private static String owner(MongoDatabase database) {
        var mark = database.getCollection(RestoreMark.COLLECTION).find().first();
        return mark == null ? "" : mark.getString("owner");
    }

    private static void twoMinutesPass(MongoDatabase database) {
        var earlier = Date.from(Instant.now().minusSeconds(121));
        database.getCollection(RestoreMark.COLLECTION)
                .updateOne(Filters.exists("at"), Updates.set("at", earlier));
    }

    /// As if the restore had begun at the same moment as Baton.
    private void startsAndEndsWhenAnotherRestoreBegins(String uri, MongoDatabase database)
            throws Exception {
        try (var baton = ProgramProcess.baton(directory, uri)) {
            baton.awaitOutput("Baton is ready");
            database.getCollection(RestoreMark.COLLECTION)
                    .insertOne(new Document("_id", "restore").append("begun", new Date()));
            baton.end();
            assertThat(baton.output()).contains(ADVICE, "Baton ends now");
        }
    }

    private static boolean isMarked(MongoDatabase database) {
        return new RestoreMark(database).unfinished();
    }

    private static long referrals(MongoDatabase database) {
        return database.getCollection("referrals").estimatedDocumentCount();
    }

    private static Map<String, Long> counts(MongoDatabase database) {
        var counts = new HashMap<String, Long>();
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            long count = database.getCollection(name).countDocuments();
            if (count > 0 && !OF_ONE_RUN.contains(name) && !name.startsWith("system.")) {
                counts.put(name, count);
            }
        }
        return counts;
    }

    private static <T> T inDirectory(Path data, Function<MongoDatabase, T> look) {
        try (var engine = EmbeddedDatabase.open(data);
                MongoClient client =
                        MongoClients.create(ConnectionSettings.of(engine.connectionString()))) {
            return look.apply(client.getDatabase("baton"));
        }
    }
}
