package io.baton.backup.port;

import io.baton.backup.BackupFailure;
import io.baton.backup.BackupFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;

/// A Baton that runs on this machine and gives a backup of its embedded database.
public final class RunningBaton implements BackupFile.Source, AutoCloseable {
    private static final int PATIENCE_MILLIS = 5_000;

    /// A disk that hangs keeps the server from sending.
    private static final int LONGEST_PAUSE_MILLIS = 60_000;

    private final Socket socket;
    private final PortFile portFile;

    private RunningBaton(Socket socket, PortFile portFile) {
        this.socket = socket;
        this.portFile = portFile;
    }

    /// Empty if none runs on this data directory. One that was killed left its file behind.
    ///
    /// @throws IOException if the file or the port can't be read
    public static Optional<RunningBaton> find(Path directory) throws IOException {
        var portFile = PortFile.read(directory);
        if (portFile.isEmpty()) {
            return Optional.empty();
        }
        var socket = new Socket();
        try {
            var loopback = InetAddress.getLoopbackAddress();
            socket.connect(new InetSocketAddress(loopback, portFile.get().port()), PATIENCE_MILLIS);
            return Optional.of(new RunningBaton(socket, portFile.get()));
        } catch (ConnectException e) {
            socket.close();
            return Optional.empty();
        }
    }

    /// The file with the token, if other users of this machine can read it.
    ///
    /// @throws IOException if that can't be found out
    public static Optional<Path> openToken(Path directory) throws IOException {
        return PortFile.open(directory);
    }

    /// @throws BackupFailure if it gives none
    /// @throws IOException if the connection or the file fails
    @Override
    public void writeTo(OutputStream out) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        if (!new Handshake(portFile).batonKnowsToken(socket)) {
            throw new BackupFailure(
                    "What answers on port %d doesn't show that it is the Baton that uses the database, so nothing was written. If Baton is starting now, try again in a minute; else restart it."
                            .formatted(portFile.port()));
        }
        socket.setSoTimeout(LONGEST_PAUSE_MILLIS);
        var in = socket.getInputStream();
        switch (in.read()) {
            case FirstByte.OK -> in.transferTo(out);
            case FirstByte.BUSY ->
                    throw new BackupFailure(
                            "Another backup is being made. Try again when it's done.");
            default ->
                    throw new BackupFailure(
                            "The running Baton refused to give a backup. Its log says why. Nothing was written.");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
