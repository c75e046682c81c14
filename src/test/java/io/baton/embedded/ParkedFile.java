package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.awaitility.Awaitility;

/// A database file that remembers what its last sync wrote to disk. In a checkpoint, each sync
/// waits for the test, so that it can cut the power there.
final class ParkedFile extends CrashSafeFile {
    private final Path path;
    private final Thread test = Thread.currentThread();
    private final Semaphore permits = new Semaphore(0);
    private volatile boolean parks;
    private volatile boolean parked;
    private volatile byte[] onDisk;

    ParkedFile(Path path, int cache) throws IOException {
        super(path, cache);
        this.path = path;
        onDisk = Files.readAllBytes(path);
    }

    /// From now on, the syncs of a checkpoint wait.
    void parks(boolean waits) {
        parks = waits;
        if (!waits) {
            permits.release(100);
        }
    }

    /// Whether a checkpoint waits at a sync. Until [#goOn], it writes nothing.
    boolean parked() {
        return parked;
    }

    /// Lets it sync. Returns once it has.
    void goOn() {
        byte[] before = onDisk;
        permits.release();
        Awaitility.await().until(() -> onDisk != before);
    }

    /// What a power cut can't take away.
    byte[] onDisk() {
        return onDisk;
    }

    byte[] written() {
        return bytes();
    }

    @Override
    public void sync() {
        if (parks && Thread.currentThread() != test) {
            parked = true;
            permits.acquireUninterruptibly();
            parked = false;
        }
        super.sync();
        onDisk = bytes();
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
