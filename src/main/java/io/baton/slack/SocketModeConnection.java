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
/// reconnects by itself, except where it gave up: it does when Slack answers its question for an
/// address with an error. So somebody looks after it, and begins anew where it stays silent.
final class SocketModeConnection {
    private static final Logger LOG = LoggerFactory.getLogger(SocketModeConnection.class);

    /// Requests that are heard at the same time; one by one is Slack's default.
    private static final int AT_ONCE = 32;

    /// So many looks in a row without a connection, and the client is given up.
    private static final int SILENT_LOOKS = 6;

    /// Makes a new client of Slack's, not yet connected.
    interface Client {
        SocketModeApp make() throws IOException;
    }

    private final Client client;
    private final Duration supervision;
    private @Nullable SocketModeApp link;
    private volatile boolean connected;
    private volatile boolean over;

    SocketModeConnection(App app, String appToken, Duration supervision) {
        this(() -> client(app, appToken), supervision);
    }

    SocketModeConnection(Client client, Duration supervision) {
        this.client = client;
        this.supervision = supervision;
    }

    boolean connected() {
        return connected;
    }

    /// Keeps the connection until [#stop].
    void keepOpen() {
        int silent = SILENT_LOOKS;
        try {
            while (!over) {
                silent = alive() ? 0 : silent + 1;
                if (silent > (link == null ? 2 : SILENT_LOOKS)) {
                    begin();
                    silent = 0;
                }
                Thread.sleep(supervision);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    /// An interrupt alone is not enough: Slack's client swallows it while it waits for a pong.
    void stop() {
        over = true;
    }

    private boolean alive() {
        var current = link;
        try {
            connected = current != null && current.getClient().verifyConnection();
        } catch (RuntimeException e) {
            LOG.warn("Slack's socket client failed: {}", String.valueOf(e));
            connected = false;
        }
        return connected;
    }

    private void begin() {
        end();
        try {
            var fresh = client.make();
            fresh.startAsync();
            link = fresh;
        } catch (Exception e) {
            LOG.warn(
                    "no socket to Slack yet; trying again soon ({})", e.getClass().getSimpleName());
        }
    }

    private static SocketModeApp client(App app, String appToken) throws IOException {
        Function<SocketModeApp.ErrorContext, @Nullable Response> failed =
                SocketModeConnection::failed;
        return new SocketModeApp(
                appToken, SocketModeClient.Backend.JavaWebSocket, failed, app, AT_ONCE);
    }

    /// Not acknowledged: Slack tells it again.
    private static @Nullable Response failed(SocketModeApp.ErrorContext context) {
        LOG.warn("not acknowledged by socket: {}", String.valueOf(context.getException()));
        return null;
    }

    private void end() {
        var old = link;
        link = null;
        connected = false;
        if (old == null) {
            return;
        }
        try {
            old.getClient().close();
            old.close();
        } catch (Exception e) {
            LOG.info("the socket to Slack ended badly: {}", e.getMessage());
        }
    }
}
