package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.app.backup.RestoreGuard;
import io.baton.backup.BackupFailure;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.mongo.driver.RestoreMark;
import java.net.URI;
import java.nio.file.Path;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database may hold only a part of a backup, and may be away when Baton starts.
class RestoreGuardTest {
    @TempDir Path directory;

    private final AtomicInteger ends = new AtomicInteger();
    private EmbeddedDatabase server;
    private TcpProxy cable;
    private MongoClient direct;
    private MongoClient behindTheCable;
    private RestoreGuard guard;

    @BeforeEach
    void open() {
        server = EmbeddedDatabase.open(directory);
        var uri = server.connectionString();
        int port = URI.create(uri).getPort();
        cable = new TcpProxy(port);
        direct = MongoClients.create(ConnectionSettings.of(uri));
        behindTheCable =
                MongoClients.create(
                        ConnectionSettings.of(
                                uri.replace(":" + port + "/", ":" + cable.port() + "/")));
        guard = new RestoreGuard(behindTheCable.getDatabase("baton"));
    }

    @AfterEach
    void close() throws InterruptedException {
        guard.close();
        behindTheCable.close();
        direct.close();
        cable.close();
        server.close();
    }

    private void interruptARestore() {
        MongoDatabase database = direct.getDatabase("baton");
        database.getCollection(RestoreMark.COLLECTION)
                .insertOne(new Document("_id", "restore").append("begun", new Date()));
    }

    @Test
    void aPartIsRefusedAtTheStart() {
        interruptARestore();
        cable.open();
        assertThatThrownBy(guard::look)
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("run it again with the same file");
    }

    @Test
    void aPartThatIsSeenLateEndsBaton() {
        interruptARestore();
        guard.look();
        guard.watch(ends::incrementAndGet);
        assertThat(ends).hasValue(0);
        cable.open();
        await().atMost(BatonExtension.PATIENCE).untilAtomic(ends, Matchers.is(1));
    }

    @Test
    void aRestoreThatBeginsWithBatonEndsIt() {
        cable.open();
        guard.look();
        guard.watch(ends::incrementAndGet);
        interruptARestore();
        await().atMost(BatonExtension.PATIENCE).untilAtomic(ends, Matchers.is(1));
    }

    @Test
    void aWholeDatabaseThatAnswersLateIsUsed() throws InterruptedException {
        guard.look();
        guard.watch(ends::incrementAndGet);
        cable.open();
        Thread.sleep(3_000);
        assertThat(ends).hasValue(0);
    }
}
