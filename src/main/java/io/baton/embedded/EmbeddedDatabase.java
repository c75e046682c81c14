package io.baton.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/// A MongoDB-compatible server inside Baton, with one file. Every answered write is on disk.
///
/// It has no sessions and no transactions, and ignores TTL, collation and the filters of partial
/// indexes. If no index helps, it scans all documents.
public final class EmbeddedDatabase implements AutoCloseable {

    /// A writer keeps its thread while it waits for the disk, so each connection needs one. The
    /// driver opens at most 100, and two more for monitoring.
    private static final int THREADS = 128;

    private final DirectoryLock lock;
    private final StoreFile file;
    private final GroupCommit commits;
    private final MongoServer server;
    private final String connectionString;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, StoreFile file, GroupCommit commits) {
        this.lock = lock;
        this.file = file;
        this.commits = commits;
        server = new MongoServer(new DurableBackend(file.store(), commits));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, THREADS);
        InetSocketAddress address = server.getLocalAddress();
        connectionString =
                "mongodb://%s:%d"
                        .formatted(address.getAddress().getHostAddress(), address.getPort());
    }

    /// Starts the server on the files in the directory. Creates the directory if needed.
    ///
    /// @throws DatabaseOpenFailure if another Baton is using the directory, or the file can't be
    ///   read
    public static EmbeddedDatabase open(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            DirectoryLock lock = DirectoryLock.take(real);
            try {
                return started(lock, StoreFile.open(real));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseOpenFailure(
                    "The directory %s can't hold the database: %s. Choose another directory, or set MONGODB_URI to use a MongoDB server."
                            .formatted(directory, e),
                    e);
        }
    }

    private static EmbeddedDatabase started(DirectoryLock lock, StoreFile file) {
        GroupCommit commits = new GroupCommit(file);
        try {
            return new EmbeddedDatabase(lock, file, commits);
        } catch (RuntimeException e) {
            RuntimeException failure = file.abandon(e);
            commits.close();
            throw failure;
        }
    }

    /// The driver's address. Only this machine can reach it, and the port changes with every start.
    public String connectionString() {
        return connectionString;
    }

    /// Answers running commands, then closes the file. Closing again does nothing.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.shutdownNow();
        commits.close();
        file.close();
        try {
            lock.close();
        } catch (IOException ignored) {
            // The operating system releases the lock when the process ends.
        }
    }
}
