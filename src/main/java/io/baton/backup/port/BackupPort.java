package io.baton.backup.port;

import io.baton.backup.BackupFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives a backup to callers on this machine that know the token.
public final class BackupPort implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupPort.class);
    private static final int WAITING_CALLERS = 4;

    /// Any user of the machine can call. More than these would use up the files that Baton may
    /// open.
    private static final int MOST_STRANGERS = 8;

    /// For all of the handshake.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// A caller may write to a slow disk.
    private static final Duration CALLERS_PAUSE = Duration.ofSeconds(60);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(100);

    private final Path directory;
    private final BackupFile.Source source;
    private final ServerSocket server;
    private final Duration callersPause;
    private final PortFile portFile;
    private final Handshake handshake;
    private final Refusals refusals = new Refusals(System::nanoTime);
    private final Semaphore strangers = new Semaphore(MOST_STRANGERS);
    private final Semaphore running = new Semaphore(1);

    private BackupPort(
            Path directory, BackupFile.Source source, ServerSocket server, Duration callersPause) {
        this.directory = directory;
        this.source = source;
        this.server = server;
        this.callersPause = callersPause;
        portFile = PortFile.withNewToken(server.getLocalPort());
        handshake = new Handshake(portFile);
    }

    /// Opens a free port, and writes its file. If that fails, none is left of an earlier Baton.
    ///
    /// @param directory the data directory
    /// @throws IOException if the port can't be opened or the file can't be written
    public static BackupPort open(Path directory, BackupFile.Source source) throws IOException {
        return open(directory, source, CALLERS_PAUSE);
    }

    /// @param callersPause a caller that takes nothing for so long is hung up on
    static BackupPort open(Path directory, BackupFile.Source source, Duration callersPause)
            throws IOException {
        PortFile.delete(directory);
        var server = new ServerSocket(0, WAITING_CALLERS, InetAddress.getLoopbackAddress());
        var port = new BackupPort(directory, source, server, callersPause);
        try {
            port.portFile.write(directory);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        Thread.ofPlatform().name("backup-port").daemon().start(port::accept);
        return port;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                admit(server.accept());
            } catch (IOException e) {
                if (!server.isClosed()) {
                    refusals.tell(String.valueOf(e.getMessage()));
                    // Too many open files, say: trying at once would only keep a processor busy.
                    LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
                }
            }
        }
    }

    private void admit(Socket caller) throws IOException {
        if (strangers.tryAcquire()) {
            Thread.ofVirtual().name("backup").start(() -> answer(caller));
        } else {
            caller.close();
            refusals.tell("too many call at once");
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            if (!knowsToken(caller)) {
                caller.getOutputStream().write(FirstByte.REFUSED);
            } else if (running.tryAcquire()) {
                try {
                    send(caller);
                } finally {
                    running.release();
                }
            } else {
                caller.getOutputStream().write(FirstByte.BUSY);
            }
        } catch (IOException e) {
            refusals.tell(String.valueOf(e.getMessage()));
        }
    }

    private boolean knowsToken(Socket caller) throws IOException {
        try (var _ = new HangUp(caller, PATIENCE)) {
            var knows = handshake.callerKnowsToken(caller);
            if (!knows) {
                refusals.tell("it doesn't know the token");
            }
            return knows;
        } finally {
            strangers.release();
        }
    }

    private void send(Socket caller) {
        try (var watched = new WatchedOutput(caller, callersPause);
                var out = new BufferedOutputStream(watched)) {
            out.write(FirstByte.OK);
            source.writeTo(out);
        } catch (IOException | RuntimeException e) {
            // The caller sees that the end is missing.
            LOG.error("A backup ended early. Nothing is lost; make another one.", e);
        }
    }

    /// Closes the port and deletes its file. A running backup ends early.
    @Override
    public void close() throws IOException {
        server.close();
        PortFile.delete(directory);
    }
}
