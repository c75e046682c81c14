package io.baton.app.backup;

import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.mongo.backup.UnfinishedRestore;
import io.baton.outbox.Unavailable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps Baton from working with a part of a backup, also if the database answers only after the
/// start, or a restore began at the same moment.
public final class RestoreGuard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RestoreGuard.class);
    private static final long EVERY_MILLIS = 500;
    private static final int PATIENCE_MILLIS = 2_000;

    /// From then on, a restore sees that Baton runs.
    private static final Duration START = Duration.ofSeconds(30);

    private final MongoDatabase database;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread watch;

    public RestoreGuard(MongoDatabase database) {
        this.database = database.withTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Looks once. If the database doesn't answer, Baton starts and waits for it.
    ///
    /// @throws BackupFailure if the database holds only a part of a backup
    public void look() {
        if (!answered()) {
            LOG.warn(
                    "The database doesn't answer, so it isn't known whether a restore ended early.");
        }
    }

    private boolean answered() {
        try {
            UnfinishedRestore.refuse(database);
            return true;
        } catch (Unavailable e) {
            return false;
        }
    }

    /// Goes on looking until the database has answered and the start is over.
    ///
    /// @param end ends Baton
    public synchronized void watch(Runnable end) {
        watch = Thread.ofVirtual().name("restore-guard").start(() -> run(end));
    }

    private void run(Runnable end) {
        try {
            long firstAnswer = System.nanoTime();
            boolean answered = false;
            do {
                firstAnswer = answered ? firstAnswer : System.nanoTime();
                answered |= answered();
            } while (!(answered && System.nanoTime() - firstAnswer > START.toNanos())
                    && !stop.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (BackupFailure e) {
            LOG.error("{} Baton ends now.", e.getMessage());
            Thread.ofPlatform().name("restore-guard-end").start(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for a look that has begun: the client may be closed next.
    @Override
    public synchronized void close() throws InterruptedException {
        stop.countDown();
        if (watch != null) {
            watch.join();
        }
    }
}
