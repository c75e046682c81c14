package io.baton.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// A MongoDB-compatible server inside Baton, with one file. Every answered write is on disk.
///
/// It has no sessions and no transactions, and ignores TTL and collation. A partial index can only
/// leave out the documents without its key. If no index helps, it scans all documents.
public final class EmbeddedDatabase implements AutoCloseable {

    /// A writer keeps its thread while it waits for the disk, so each connection needs one. The
    /// driver opens at most 100, and two more for monitoring.
    private static final int THREADS = 128;

    private final DirectoryLock lock;
    private final DiskGuard guard;
    private final MongoServer server;
    private final String connectionString;
    private final CountDownLatch stop = new CountDownLatch(1);
    private boolean closed;

    private final LongAdder documentsRead;

    private EmbeddedDatabase(DirectoryLock lock, DiskGuard guard, LongAdder documentsRead) {
        this.lock = lock;
        this.guard = guard;
        this.documentsRead = documentsRead;
        Login login = Login.random();
        server = new MongoServer(new LoginBackend(new RecoveringBackend(guard), login));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, THREADS);
        InetSocketAddress address = server.getLocalAddress();
        connectionString =
                login.connectionString(address.getAddress().getHostAddress(), address.getPort());
        Thread.ofPlatform().name("embedded-disk").daemon().start(this::checkDisk);
    }

    /// Starts the server on the files in the directory. Creates the directory if needed. If the
    /// disk is full, the server starts, refuses commands, and recovers once there is room.
    ///
    /// @throws DatabaseOpenFailure if another Baton is using the directory, or the file can't be
    ///   read
    public static EmbeddedDatabase open(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            DirectoryLock lock = DirectoryLock.take(real);
            try {
                var documentsRead = new LongAdder();
                var guard =
                        DiskGuard.open(
                                () -> OpenStore.open(real, documentsRead), DiskSpace.of(real));
                return started(lock, guard, documentsRead);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (AccessDeniedException e) {
            throw DatabaseOpenFailure.forbidden(directory, e);
        } catch (IOException e) {
            throw new DatabaseOpenFailure(
                    "The directory %s can't hold the database: %s. Choose another directory, or set MONGODB_URI to use a MongoDB server."
                            .formatted(
                                    directory,
                                    e instanceof FileAlreadyExistsException
                                            ? "it isn't a directory"
                                            : e),
                    e);
        }
    }

    private static EmbeddedDatabase started(
            DirectoryLock lock, DiskGuard guard, LongAdder documentsRead) {
        try {
            return new EmbeddedDatabase(lock, guard, documentsRead);
        } catch (RuntimeException e) {
            guard.close();
            throw e;
        }
    }

    private void checkDisk() {
        try {
            while (!stop.await(1, TimeUnit.SECONDS)) {
                guard.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The driver's address. Only this machine can reach it. The port and the password in it change
    /// with every start. Don't log it.
    public String connectionString() {
        return connectionString;
    }

    /// Number of documents that queries have compared with their conditions so far. A query that an
    /// index serves compares what it returns; a scan compares them all.
    public long documentsRead() {
        return documentsRead.sum();
    }

    /// All documents of a database as they are now. Writes go on meanwhile. Close it soon: until
    /// then, the file keeps what was replaced.
    ///
    /// @throws RuntimeException if the disk fails
    public Snapshot snapshot(String database) {
        return guard.snapshot(database);
    }

    /// Whether a directory has held a database.
    public static boolean existsIn(Path directory) {
        return StoreOpener.existsIn(directory);
    }

    /// Whether the disk takes what is to be stored.
    public boolean writable() {
        return guard.problem() == null;
    }

    /// What an operator must do before anything can be stored again; empty if nothing. Never waits
    /// for the disk.
    public Optional<String> problem() {
        return Optional.ofNullable(guard.problem()).map(DiskTrouble::advice);
    }

    /// Answers running commands, then closes the file. Closing again does nothing.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stop.countDown();
        server.shutdownNow();
        guard.close();
        try {
            lock.close();
        } catch (IOException ignored) {
            // The operating system releases the lock when the process ends.
        }
    }
}
