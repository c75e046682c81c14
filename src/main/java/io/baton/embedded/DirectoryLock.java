package io.baton.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a second Baton out of the directory, in this process and in others. The operating system
/// releases the lock when the process ends, even by a crash.
final class DirectoryLock implements AutoCloseable {

    private static final String NAME = "baton.lock";

    /// Checked first: on Unix, a process that opens the file again and closes it loses its lock.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel file;

    private DirectoryLock(Path directory, FileChannel file) {
        this.directory = directory;
        this.file = file;
    }

    /// @throws DatabaseInUse if another Baton holds the lock
    static DirectoryLock take(Path directory) throws IOException {
        if (!HELD_HERE.add(directory)) {
            throw new DatabaseInUse(directory, Long.toString(ProcessHandle.current().pid()));
        }
        boolean held = false;
        try {
            DirectoryLock lock = new DirectoryLock(directory, open(directory));
            held = lock.hold();
            if (!held) {
                throw new DatabaseInUse(
                        directory, Files.readString(directory.resolve(NAME)).strip());
            }
            return lock;
        } finally {
            if (!held) {
                HELD_HERE.remove(directory);
            }
        }
    }

    private static FileChannel open(Path directory) throws IOException {
        return FileChannel.open(
                directory.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private boolean hold() throws IOException {
        if (file.tryLock() == null) {
            file.close();
            return false;
        }
        byte[] process =
                Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        try {
            file.truncate(0).write(ByteBuffer.wrap(process), 0);
        } catch (IOException ignored) {
            // The number is for people only, and the disk may be full.
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            HELD_HERE.remove(directory);
        }
    }
}
