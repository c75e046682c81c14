package io.baton.backup.port;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/// Hangs up on a caller that takes too long, even if it sends a byte now and then. Close it once
/// the caller is done.
final class HangUp implements AutoCloseable {
    private final Thread wait;

    HangUp(Socket caller, Duration patience) {
        wait =
                Thread.ofVirtual()
                        .name("backup-hang-up")
                        .start(() -> {
                            try {
                                Thread.sleep(patience);
                                caller.close();
                            } catch (InterruptedException | IOException ignored) {
                                // The caller was in time, or is gone.
                            }
                        });
    }

    /// From then on, it doesn't hang up any more.
    @Override
    public void close() {
        wait.interrupt();
        try {
            wait.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
