package io.baton.slack.fake;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Slack's end of Socket Mode: greets, sends envelopes, waits for acknowledgements, and disconnects
/// on request.
public final class SocketModeServer extends WebSocketServer implements Transport {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final AppInstallation bot;
    private volatile @Nullable Ending ending;

    /// How each new connection ends.
    ///
    /// @param hello whether it is greeted first
    /// @param reason of the `disconnect` message; null for none
    /// @param closes whether the connection is closed
    public record Ending(boolean hello, @Nullable String reason, boolean closes) {}

    private SocketModeServer(int port, AppInstallation bot) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        this.bot = bot;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
    }

    static SocketModeServer listening(int port, AppInstallation bot) {
        SocketModeServer server = new SocketModeServer(port, bot);
        server.start();
        try {
            if (!server.started.await(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the socket server did not start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return server;
    }

    /// An address for one connection.
    String newAddress() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return "ws://127.0.0.1:%d/link/?ticket=%s".formatted(getPort(), ticket);
    }

    /// Number of the bot's open connections.
    public int connections() {
        return getConnections().size();
    }

    /// Asks the bot to reconnect, as Slack does every few hours, and closes the connections.
    ///
    /// @param reason `warning`, `refresh_requested` or `link_disabled`
    public void disconnect(String reason) {
        broadcast(SlackJson.object("type", "disconnect", "reason", reason).toString());
        getConnections().forEach(WebSocket::close);
    }

    /// Ends each new connection like this from now on; null to stop that.
    public void endEach(@Nullable Ending next) {
        ending = next;
    }

    /// Breaks all connections without notice.
    public void breakConnections() {
        getConnections().forEach(connection -> connection.closeConnection(1006, "broken"));
    }

    @Override
    public AppResponse send(SlackRequest slackRequest) {
        long start = System.nanoTime();
        String id = UUID.randomUUID().toString();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            WebSocket connection =
                    getConnections().stream()
                            .filter(WebSocket::isOpen)
                            .findAny()
                            .orElseThrow(TimeoutException::new);
            connection.send(envelope(id, slackRequest).toString());
            JsonNode payload =
                    answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS).path("payload");
            String body = payload.isMissingNode() || payload.isNull() ? "" : payload.toString();
            return new AppResponse(
                    slackRequest, 200, body, Duration.ofNanos(System.nanoTime() - start));
        } catch (TimeoutException | ExecutionException e) {
            return new AppResponse(
                    slackRequest, 0, "", Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new AppResponse(
                    slackRequest, 0, "", Duration.ofNanos(System.nanoTime() - start));
        } finally {
            waiting.remove(id);
        }
    }

    private static ObjectNode envelope(String id, SlackRequest slackRequest) {
        boolean event = slackRequest.kind() == SlackRequest.Kind.EVENT;
        ObjectNode envelope =
                SlackJson.object(
                        "envelope_id",
                        id,
                        "type",
                        slackRequest.kind().envelope(),
                        "payload",
                        slackRequest.payload(),
                        "accepts_response_payload",
                        !event);
        if (event) {
            envelope.put("retry_attempt", slackRequest.retry())
                    .put("retry_reason", slackRequest.retryReason());
        }
        return envelope;
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        String ticket = handshake.getResourceDescriptor().replaceFirst(".*ticket=", "");
        if (!tickets.remove(ticket)) {
            connection.close(4_001, "invalid ticket");
            return;
        }
        Ending next = ending;
        if (next == null || next.hello()) {
            greet(connection);
        }
        if (next != null && next.reason() != null) {
            connection.send(
                    SlackJson.object("type", "disconnect", "reason", next.reason()).toString());
        }
        if (next != null && next.closes()) {
            connection.close();
        }
    }

    private void greet(WebSocket connection) {
        ObjectNode hello = SlackJson.object("type", "hello", "num_connections", connections());
        hello.set("connection_info", SlackJson.object("app_id", bot.appId()));
        hello.set(
                "debug_info",
                SlackJson.object("host", "applink-fake", "approximate_connection_time", 18_060));
        connection.send(hello.toString());
    }

    @Override
    public void onMessage(WebSocket connection, String text) {
        JsonNode answer = SlackJson.parse(text);
        CompletableFuture<JsonNode> waiter = waiting.get(SlackJson.text(answer, "envelope_id"));
        if (waiter != null) {
            waiter.complete(answer);
        }
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket connection, Exception error) {}

    void shutDown() {
        try {
            stop(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
