package io.baton.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/// A MongoDB-compatible server inside Baton, with one file. What it has answered is on disk.
///
/// It has no sessions and no transactions, ignores TTL, collation and the filters of partial
/// indexes, and searches through all documents where no index helps.
public final class EmbeddedDatabase implements AutoCloseable {

    /// A writer keeps its thread while it waits for the disk, so there must be one for each
    /// connection; the driver opens at most a hundred, and two to watch.
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

    /// Starts the server on the files in the directory, which is made if it is not there.
    ///
    /// @throws CannotOpen if another Baton has it open, or the file cannot be read; its message is
    ///   for people
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
                    "The directory %s cannot be used for the database: %s. Choose another directory, or set MONGODB_URI to use a MongoDB."
                            .formatted(directory, e),
                    e);
        }
    }

    private static EmbeddedDatabase started(DirectoryLock lock, StoreFile file) {
        GroupCommit commits = new GroupCommit(file);
        try {
            return new EmbeddedDatabase(lock, file, commits);
        } catch (RuntimeException e) {
            RuntimeException told = file.abandon(e);
            commits.close();
            throw told;
        }
    }

    /// For the driver: only this machine can reach it, and the port is another at every start.
    public String connectionString() {
        return connectionString;
    }

    /// Answers what is being asked, then closes the file. Closing again does nothing.
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
            // The lock goes with the process at the latest.
        }
    }
}
