package io.baton.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Socket Mode: Baton opens the connection, so it needs no public address. Slack's client
/// reconnects by itself, but gives up when Slack answers its request for an address with an error.
/// This class checks the connection and replaces a client that stays disconnected.
final class SocketModeConnection {
    private static final Logger LOG = LoggerFactory.getLogger(SocketModeConnection.class);

    /// Requests handled at the same time; Slack's default is one.
    private static final int AT_ONCE = 32;

    /// Failed checks in a row before the client is replaced.
    private static final int MOST_FAILED_CHECKS = 6;

    /// Creates a client that isn't connected yet.
    interface Client {
        SocketModeApp make() throws IOException;
    }

    private final Client client;
    private final Duration checkInterval;
    private @Nullable SocketModeApp socketModeApp;
    private volatile boolean connected;
    private volatile boolean stopped;

    SocketModeConnection(App app, String appToken, Duration checkInterval) {
        this(() -> client(app, appToken), checkInterval);
    }

    SocketModeConnection(Client client, Duration checkInterval) {
        this.client = client;
        this.checkInterval = checkInterval;
    }

    boolean connected() {
        return connected;
    }

    /// Keeps the connection open until [#stop].
    void keepOpen() {
        int failedChecks = MOST_FAILED_CHECKS;
        try {
            while (!stopped) {
                failedChecks = check() ? 0 : failedChecks + 1;
                if (failedChecks > (socketModeApp == null ? 2 : MOST_FAILED_CHECKS)) {
                    connect();
                    failedChecks = 0;
                }
                Thread.sleep(checkInterval);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            disconnect();
        }
    }

    /// An interrupt alone isn't enough: Slack's client swallows it while it waits for a pong.
    void stop() {
        stopped = true;
    }

    private boolean check() {
        var current = socketModeApp;
        try {
            connected = current != null && current.getClient().verifyConnection();
        } catch (RuntimeException e) {
            LOG.warn("Slack's socket client failed: {}", String.valueOf(e));
            connected = false;
        }
        return connected;
    }

    private void connect() {
        disconnect();
        try {
            var fresh = client.make();
            fresh.startAsync();
            socketModeApp = fresh;
        } catch (Exception e) {
            LOG.warn(
                    "can't connect to Slack by socket; trying again ({})",
                    e.getClass().getSimpleName());
        }
    }

    private static SocketModeApp client(App app, String appToken) throws IOException {
        Function<SocketModeApp.ErrorContext, @Nullable Response> failed =
                SocketModeConnection::failed;
        return new SocketModeApp(
                appToken, SocketModeClient.Backend.JavaWebSocket, failed, app, AT_ONCE);
    }

    /// Doesn't acknowledge, so Slack sends it again.
    private static @Nullable Response failed(SocketModeApp.ErrorContext context) {
        LOG.warn(
                "didn't acknowledge a request by socket: {}",
                String.valueOf(context.getException()));
        return null;
    }

    private void disconnect() {
        var old = socketModeApp;
        socketModeApp = null;
        connected = false;
        if (old == null) {
            return;
        }
        try {
            old.getClient().close();
            old.close();
        } catch (Exception e) {
            LOG.info("can't close the socket to Slack: {}", e.getMessage());
        }
    }
}
