package io.baton.backup.port;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/// Sends to a caller, and hangs up on one that takes nothing for too long: a socket has no such
/// limit of its own, and the database keeps what the backup reads until the backup ends.
final class WatchedOutput extends FilterOutputStream {
    private static final int LOOKS = 10;

    private final Socket caller;
    private final Duration patience;
    private final Thread watch;
    private volatile boolean writing;
    private volatile long since;

    WatchedOutput(Socket caller, Duration patience) throws IOException {
        super(caller.getOutputStream());
        this.caller = caller;
        this.patience = patience;
        watch = Thread.ofVirtual().name("backup-watch").start(this::watch);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        since = System.nanoTime();
        writing = true;
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw caller.isClosed()
                    ? new IOException(
                            "the caller took nothing for %d s".formatted(patience.toSeconds()), e)
                    : e;
        } finally {
            writing = false;
        }
    }

    private void watch() {
        try {
            while (!takesTooLong()) {
                Thread.sleep(patience.dividedBy(LOOKS));
            }
            caller.close();
        } catch (InterruptedException | IOException ignored) {
            // The backup has ended, or the caller is gone.
        }
    }

    private boolean takesTooLong() {
        return writing && System.nanoTime() - since > patience.toNanos();
    }

    /// Leaves the socket open if it works.
    @Override
    public void close() throws IOException {
        watch.interrupt();
        flush();
    }
}
