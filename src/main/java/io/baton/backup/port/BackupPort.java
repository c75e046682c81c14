package io.baton.backup.port;

import io.baton.backup.BackupFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives a backup to callers on this machine that know the token.
public final class BackupPort implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupPort.class);
    private static final int WAITING_CALLERS = 4;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int TOKEN_LENGTH = 64;

    private final Path directory;
    private final BackupFile.Source source;
    private final ServerSocket server;
    private final PortFile portFile;
    private final Semaphore running = new Semaphore(1);

    private BackupPort(Path directory, BackupFile.Source source, ServerSocket server) {
        this.directory = directory;
        this.source = source;
        this.server = server;
        portFile = PortFile.withNewToken(server.getLocalPort());
    }

    /// Opens a free port, and writes its file.
    ///
    /// @param directory the data directory
    /// @throws IOException if the port can't be opened or the file can't be written
    public static BackupPort open(Path directory, BackupFile.Source source) throws IOException {
        var server = new ServerSocket(0, WAITING_CALLERS, InetAddress.getLoopbackAddress());
        var port = new BackupPort(directory, source, server);
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
                var caller = server.accept();
                Thread.ofVirtual().name("backup").start(() -> answer(caller));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("A call for a backup failed: {}", e.getMessage());
                }
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            caller.setSoTimeout(PATIENCE_MILLIS);
            if (!knowsToken(caller)) {
                LOG.warn("A call for a backup had a wrong token.");
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
        } catch (IOException | RuntimeException e) {
            // The caller sees that the end is missing.
            LOG.error("A backup ended early. Nothing is lost; make another one.", e);
        }
    }

    private void send(Socket caller) throws IOException {
        var out = new BufferedOutputStream(caller.getOutputStream());
        out.write(FirstByte.OK);
        source.writeTo(out);
        out.flush();
    }

    private boolean knowsToken(Socket caller) throws IOException {
        var given = caller.getInputStream().readNBytes(TOKEN_LENGTH);
        return MessageDigest.isEqual(given, portFile.token().getBytes(StandardCharsets.US_ASCII));
    }

    /// Closes the port and deletes its file. A running backup ends early.
    @Override
    public void close() throws IOException {
        server.close();
        PortFile.delete(directory);
    }
}
