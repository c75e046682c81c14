package io.baton.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A proxy between Baton and its database that can disconnect or stall.
final class TcpProxy implements AutoCloseable {
    private enum State {
        WHOLE,
        CUT,
        BLOCKED
    }

    private final InetSocketAddress far;
    private final ServerSocket near;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile State state = State.CUT;

    /// Disconnected at first.
    TcpProxy(int farPort) {
        far = new InetSocketAddress(InetAddress.getLoopbackAddress(), farPort);
        try {
            near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return near.getLocalPort();
    }

    void open() {
        state = State.WHOLE;
    }

    /// Closes all connections and refuses new ones.
    void cut() {
        state = State.CUT;
        ends.forEach(TcpProxy::end);
    }

    /// Keeps connections open and forwards nothing.
    void block() {
        state = State.BLOCKED;
    }

    private void accept() {
        try {
            while (true) {
                connect(near.accept());
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void connect(Socket one) throws IOException {
        if (state == State.CUT) {
            end(one);
            return;
        }
        var other = new Socket(far.getAddress(), far.getPort());
        ends.add(one);
        ends.add(other);
        Thread.startVirtualThread(() -> carry(one, other));
        Thread.startVirtualThread(() -> carry(other, one));
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[16_384];
        try {
            for (int count = 0; count >= 0; count = from.getInputStream().read(bytes)) {
                if (state == State.WHOLE) {
                    to.getOutputStream().write(bytes, 0, count);
                }
            }
        } catch (IOException ended) {
            ends.remove(from);
        } finally {
            end(from);
            end(to);
            ends.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            near.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
