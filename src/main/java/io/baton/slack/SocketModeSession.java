package io.baton.slack;

import io.baton.slack.api.SlackSockets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One Socket Mode connection. Slack greets with `hello`, then sends envelopes. A connection ends
/// when it breaks or when Slack sends `disconnect`.
final class SocketModeSession {
    private static final Logger LOG = LoggerFactory.getLogger(SocketModeSession.class);
    private static final int NORMAL = 1_000;

    /// Why a connection ended.
    ///
    /// @param reason in Slack's words where it gave one, e.g. `too_many_websockets`
    record End(String reason) {
        private static final Set<String> REFRESH = Set.of("warning", "refresh_requested");

        /// Whether Slack wants another connection in place of this one, which still works until
        /// then.
        boolean refresh() {
            return REFRESH.contains(reason);
        }

        /// Whether Socket Mode is turned off for the app.
        boolean disabled() {
            return reason.equals("link_disabled");
        }
    }

    private final SocketModeEnvelopes envelopes;
    private final Executor threads;
    private final CompletableFuture<Boolean> hello = new CompletableFuture<>();
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private final AtomicInteger running = new AtomicInteger();
    private final WebSocket webSocket;
    private volatile boolean open = true;
    private volatile boolean retired;

    SocketModeSession(
            SlackSockets sockets,
            HttpUrl address,
            SocketModeEnvelopes envelopes,
            Executor threads) {
        this.envelopes = envelopes;
        this.threads = threads;
        this.webSocket = sockets.open(address, new Listener());
    }

    /// Waits for Slack's greeting.
    ///
    /// @return false if the connection ended, or if no greeting came in time
    boolean greeted(Duration timeout) throws InterruptedException {
        try {
            return hello.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            ended("no greeting");
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean connected() {
        return open && hello.getNow(false);
    }

    /// Waits for the end of the connection.
    End end() throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Closes the connection as soon as its running envelopes are acknowledged.
    void retire() {
        retired = true;
        if (running.get() == 0) {
            close();
        }
    }

    void close() {
        open = false;
        if (!webSocket.close(NORMAL, null)) {
            webSocket.cancel();
        }
    }

    private void ended(String reason) {
        var last = new End(reason);
        end.complete(last);
        if (!last.refresh()) {
            open = false;
            hello.complete(false);
            webSocket.cancel();
        }
    }

    private void received(String message) {
        var read = SocketModeMessage.read(message);
        switch (read.type()) {
            case "hello" -> hello.complete(true);
            case "disconnect" -> ended(read.reason());
            default -> handle(message);
        }
    }

    private void handle(String message) {
        running.incrementAndGet();
        try {
            threads.execute(() -> acknowledge(message));
        } catch (RejectedExecutionException e) {
            LOG.info("the door is closing: an envelope isn't acknowledged");
            running.decrementAndGet();
        }
    }

    private void acknowledge(String message) {
        try {
            envelopes.acknowledgement(message).ifPresent(webSocket::send);
        } finally {
            if (running.decrementAndGet() == 0 && retired) {
                close();
            }
        }
    }

    private final class Listener extends WebSocketListener {
        @Override
        public void onMessage(WebSocket socket, String text) {
            received(text);
        }

        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            socket.close(NORMAL, null);
        }

        @Override
        public void onClosed(WebSocket socket, int code, String reason) {
            gone("closed (%d)".formatted(code));
        }

        @Override
        public void onFailure(WebSocket socket, Throwable e, @Nullable Response response) {
            gone(response == null ? e.getClass().getSimpleName() : "HTTP " + response.code());
        }

        /// The first reason stays: after `disconnect`, the end itself isn't news.
        private void gone(String reason) {
            open = false;
            hello.complete(false);
            end.complete(new End(reason));
        }
    }
}
