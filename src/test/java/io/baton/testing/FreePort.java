package io.baton.testing;

import java.io.IOException;
import java.net.ServerSocket;

/// Finds a port for programs that need one before they start.
public final class FreePort {

    private FreePort() {}

    public static int find() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
