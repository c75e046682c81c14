package io.baton.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// One kept connection that speaks just enough HTTP/1.1, so that the measuring costs little of the
/// processors it shares with the measured. It begins anew when the server ends it, as Tomcat does
/// after a hundred requests.
final class KeepAliveConnection implements AutoCloseable {
    private final URI address;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean ended;

    /// What came back.
    record Answer(int status, String body) {}

    KeepAliveConnection(URI address) throws IOException {
        this.address = address;
        socket = connected(address);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
    }

    private static Socket connected(URI address) throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        return socket;
    }

    private void begin() throws IOException {
        socket.close();
        socket = connected(address);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
        ended = false;
    }

    Answer post(String path, Map<String, String> headers, byte[] body) throws IOException {
        if (ended) {
            begin();
        }
        var head =
                new StringBuilder(
                        "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ");
        head.append(body.length + "\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            ended = ended || lower.startsWith("connection: close");
            chunked = chunked || lower.startsWith("transfer-encoding: chunked");
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
