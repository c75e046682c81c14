package io.baton.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/// An HTTP server that promises to keep its connections, and closes an idle one without a word, as
/// Node does after five seconds.
final class ClosingServer implements AutoCloseable {
    private final ServerSocket server;
    private final Ending ending;
    private final Duration keeps;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Semaphore ended = new Semaphore(0);

    /// How the server ends an idle connection.
    enum Ending {
        CLOSED,
        /// It sends nothing more, but its end is still open for reading.
        HALF_CLOSED,
        RESET,
        /// As a load balancer does: it reads and sends nothing anymore, and doesn't say so.
        FORGOTTEN
    }

    private ClosingServer(ServerSocket server, Ending ending, Duration keeps) {
        this.server = server;
        this.ending = ending;
        this.keeps = keeps;
    }

    /// @param keeps how long it keeps an idle connection
    static ClosingServer start(Ending ending, Duration keeps) throws IOException {
        var closing =
                new ClosingServer(
                        new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), ending, keeps);
        Thread.ofVirtual().start(closing::accept);
        return closing;
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    /// The request lines.
    List<String> requests() {
        return requests;
    }

    /// Waits until this many more connections have ended, on either side.
    void awaitEnds(int connections) {
        ended.acquireUninterruptibly(connections);
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try {
            socket.setSoTimeout(Math.toIntExact(keeps.toMillis()));
            var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            var first = lines.readLine();
            while (first != null) {
                answer(first, lines, socket);
                first = lines.readLine();
            }
        } catch (SocketTimeoutException idle) {
            end(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ended.release();
    }

    private void answer(String first, BufferedReader lines, Socket socket) throws IOException {
        int length = 0;
        for (var line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        lines.skip(length);
        requests.add(first);
        var answer = "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void end(Socket socket) {
        try {
            switch (ending) {
                case CLOSED -> socket.close();
                case HALF_CLOSED -> socket.shutdownOutput();
                case RESET -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }
                case FORGOTTEN -> {}
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
