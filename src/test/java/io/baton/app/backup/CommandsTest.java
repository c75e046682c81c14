package io.baton.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import io.baton.app.SeededDatabase;
import io.baton.backup.port.BackupPort;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.FirmId;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.mongo.driver.RestoreMark;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person at the command line gets: a backup, restored data, or a sentence that helps.
class CommandsTest {
    private static final FirmId FIRM = SeededDatabase.firm("T1");

    @TempDir Path directory;

    private Path data;
    private Path other;
    private String file;

    @BeforeEach
    void seed() {
        data = directory.resolve("data");
        other = directory.resolve("other");
        file = directory.resolve("monday.backup").toString();
        SeededDatabase.openStores(
                data,
                stores ->
                        stores.partners()
                                .write(
                                        SeededDatabase.partner(FIRM, "RingPros", "U3", "VoIP"),
                                        "seed",
                                        List.of()));
    }

    private static List<String> partners(Path data) {
        var names = new ArrayList<String>();
        SeededDatabase.openStores(
                data,
                stores -> stores.partners().all(FIRM).forEach(each -> names.add(each.name())));
        return names;
    }

    @Test
    void aBackupOfAStoppedBatonIsRestoredElsewhere() {
        var backup = CommandLine.on(data).run("backup", file);
        assertThat(backup.problem()).isEmpty();
        assertThat(backup.code()).isZero();
        assertThat(backup.said()).contains("Backed up 0 referrals and", file, "checked");

        var restore = CommandLine.on(other).run("restore", file);
        assertThat(restore.problem()).isEmpty();
        assertThat(restore.code()).isZero();
        assertThat(restore.said()).contains("Restored 0 referrals", "Start Baton now");
        assertThat(partners(other)).containsExactly("RingPros");
    }

    @Test
    void aBackupGoesFromTheEmbeddedDatabaseToAServerAndBack() {
        CommandLine.on(data).run("backup", file);
        var again = directory.resolve("again.backup").toString();
        try (var server = EmbeddedDatabase.open(directory.resolve("server"))) {
            var onServer = CommandLine.on(server.connectionString());
            assertThat(onServer.run("restore", file).problem()).isEmpty();
            assertThat(onServer.run("backup", again).problem()).isEmpty();
        }
        assertThat(CommandLine.on(other).run("restore", again).code()).isZero();
        assertThat(partners(other)).containsExactly("RingPros");
    }

    @Test
    void aRunningBatonGivesABackup() throws IOException {
        try (var running = EmbeddedDatabase.open(data);
                var _ = port(running)) {
            var backup = CommandLine.on(data).run("backup", file);
            assertThat(backup.problem()).isEmpty();
        }
        assertThat(CommandLine.on(other).run("restore", file).code()).isZero();
        assertThat(partners(other)).containsExactly("RingPros");
    }

    private BackupPort port(EmbeddedDatabase running) throws IOException {
        return BackupPort.open(
                data, out -> EmbeddedBackup.write(running, "baton", InstantSource.system(), out));
    }

    @Test
    void onlyTheOwnerCanReadTheTokenAndOnlyItOpensThePort() throws IOException {
        try (var running = EmbeddedDatabase.open(data);
                var _ = port(running)) {
            var token = data.resolve("baton.backup");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
                    .isEqualTo("rw-------");
            var content = Files.readString(token);
            var wrong = content.replaceAll("[0-9a-f]\\n", "!\n").replace("!", "0");
            Files.writeString(token, wrong.equals(content) ? content.replace("0\n", "1\n") : wrong);
            var backup = CommandLine.on(data).run("backup", file);
            assertThat(backup.code()).isEqualTo(1);
            assertThat(backup.problem()).contains("doesn't show that it is the Baton");
            assertThat(Path.of(file)).doesNotExist();
        }
        assertThat(data.resolve("baton.backup")).doesNotExist();
    }

    @Test
    void thePortOfAKilledBatonIsNeverAsked() throws IOException {
        try (var forger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            forger.setSoTimeout(200);
            Files.writeString(
                    data.resolve("baton.backup"),
                    "%d %s\n".formatted(forger.getLocalPort(), "0".repeat(64)));
            assertThat(CommandLine.on(data).run("backup", file).problem()).isEmpty();
            assertThatThrownBy(forger::accept).isInstanceOf(SocketTimeoutException.class);
        }
        assertThat(CommandLine.on(other).run("restore", file).code()).isZero();
        assertThat(partners(other)).containsExactly("RingPros");
    }

    @Test
    void aBatonThatGivesNoBackupYetIsNamed() throws IOException {
        try (var _ = EmbeddedDatabase.open(data)) {
            assertThat(CommandLine.on(data).run("backup", file).problem())
                    .contains("gives no backup now", "Try again in a minute");
            Files.writeString(data.resolve("baton.backup"), "1 " + "0".repeat(64) + "\n");
            assertThat(CommandLine.on(data).run("backup", file).problem())
                    .contains("gives no backup now");
        }
    }

    @Test
    void aDatabaseWithDataIsNeverRestoredInto() {
        CommandLine.on(data).run("backup", file);
        var restore = CommandLine.on(data).run("restore", file);
        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.problem()).contains("isn't empty", "BATON_DATA");
        assertThat(partners(data)).containsExactly("RingPros");
    }

    @Test
    void aDatabaseInUseIsNeverRestoredInto() {
        CommandLine.on(data).run("backup", file);
        try (var _ = EmbeddedDatabase.open(other)) {
            var restore = CommandLine.on(other).run("restore", file);
            assertThat(restore.code()).isEqualTo(1);
            assertThat(restore.problem())
                    .contains("Baton or another command (process ", "uses the database in")
                    .contains("Stop Baton, and restore into an empty directory");
        }
    }

    @Test
    void aServerOnWhichBatonRunsIsNeverRestoredInto() {
        CommandLine.on(data).run("backup", file);
        try (var server = EmbeddedDatabase.open(other);
                var client =
                        MongoClients.create(ConnectionSettings.of(server.connectionString()))) {
            client.getDatabase("baton")
                    .getCollection("instances")
                    .insertOne(new Document("_id", "one").append("at", new Date()));
            var restore = CommandLine.on(server.connectionString()).run("restore", file);
            assertThat(restore.code()).isEqualTo(1);
            assertThat(restore.problem()).contains("Baton runs on this database");
        }
    }

    @Test
    void anInterruptedRestoreBeginsAnew() {
        CommandLine.on(data).run("backup", file);
        interruptARestore();
        var backup = CommandLine.on(other).run("backup", directory.resolve("x").toString());
        assertThat(backup.problem()).contains("A restore into this database was interrupted");

        var restore = CommandLine.on(other).run("restore", file);
        assertThat(restore.problem()).isEmpty();
        assertThat(partners(other)).containsExactly("RingPros");
        assertThat(CommandLine.on(other).run("backup", directory.resolve("x").toString()).code())
                .isZero();
    }

    /// As if the process had been killed after some documents.
    private void interruptARestore() {
        SeededDatabase.openStores(
                other,
                stores ->
                        stores.partners()
                                .write(
                                        SeededDatabase.partner(FIRM, "Half", "U4", "VoIP"),
                                        "seed",
                                        List.of()));
        try (var database = EmbeddedDatabase.open(other);
                var client =
                        MongoClients.create(ConnectionSettings.of(database.connectionString()))) {
            client.getDatabase("baton")
                    .getCollection(RestoreMark.COLLECTION)
                    .insertOne(new Document("_id", "restore").append("begun", new Date()));
        }
    }

    @Test
    void aDamagedFileChangesNothing() throws IOException {
        CommandLine.on(data).run("backup", file);
        var bytes = Files.readAllBytes(Path.of(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(file), bytes);
        var restore = CommandLine.on(other).run("restore", file);
        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.problem()).contains("is damaged", "Use another copy");
        assertThat(other).doesNotExist();
    }

    @Test
    void anEmptyDatabaseOrAServerThatIsAwayIsNoBackup() {
        EmbeddedDatabase.open(other).close();
        assertThat(CommandLine.on(other).run("backup", file).problem())
                .contains("The database is empty");
        assertThat(Path.of(file)).doesNotExist();
        assertThat(CommandLine.on("mongodb://127.0.0.1:1").run("backup", file).problem())
                .contains("The database doesn't answer", "no server answers (Connection refused)")
                .contains("Check that it runs, and MONGODB_URI. Then run the backup again")
                .hasLineCount(1);
    }
}
