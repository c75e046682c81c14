package io.baton.testing;

import java.io.IOException;
import java.net.ServerSocket;

/// Ports for programs that must be told theirs before they start.
public final class Ports {

    private Ports() {}

    public static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
