package io.baton.teams.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.schema.Activity;
import com.sun.net.httpserver.HttpServer;
import io.baton.outbox.CallResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Without a token nothing is sent, so the message is retried and never counts as unconfirmed.
class ConnectorTokenTest {

    private static final Duration BEFORE_SENDING = Duration.ofMillis(1500);

    /// Longer than a test may take, so that it ends only if it isn't waited for.
    private static final Duration ANSWER = Duration.ofMinutes(10);

    private final AppCredentials credentials = mock();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConnectorApi api =
            new ConnectorApi(
                    credentials,
                    new CredentialState(),
                    new TeamsHosts(true),
                    threads,
                    new ConnectorTimeouts(BEFORE_SENDING, ANSWER));
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer connector;

    @BeforeEach
    void listen() throws IOException {
        connector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        connector.createContext(
                "/",
                exchange -> {
                    received.add(
                            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                    exchange.getRequestBody().readAllBytes();
                    var answer = "{\"id\":\"m1\"}".getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(201, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        connector.start();
    }

    @AfterEach
    void stop() {
        connector.stop(0);
        threads.shutdownNow();
    }

    @Test
    void eachCallSendsTheToken() {
        when(credentials.getToken()).thenReturn(CompletableFuture.completedFuture("secret"));

        assertThat(send()).isEqualTo(new CallResult.Ok<>("m1"));
        assertThat(received).containsExactly("Bearer secret");
    }

    @Test
    void aRefusedTokenLosesNoMessage() {
        when(credentials.getToken())
                .thenReturn(
                        CompletableFuture.failedFuture(
                                new MsalServiceException("AADSTS7000215", "invalid_client")));

        nothingSent(send());
    }

    @Test
    void aTokenThatNeverComesLosesNoMessage() {
        when(credentials.getToken()).thenReturn(new CompletableFuture<>());

        nothingSent(send());
    }

    @Test
    void aNullTokenIsNotSent() {
        when(credentials.getToken()).thenReturn(CompletableFuture.completedFuture(null));

        nothingSent(send());
    }

    @Test
    void anExceptionWhileFetchingATokenLosesNoMessage() {
        when(credentials.getToken()).thenThrow(new IllegalStateException("no authenticator"));

        nothingSent(send());
    }

    @Test
    @Timeout(60)
    void aConnectionThatIsNeverMadeIsNotWaitedForLikeAnAnswer() throws IOException {
        when(credentials.getToken()).thenReturn(CompletableFuture.completedFuture("secret"));
        var waiting = new ArrayList<SocketChannel>();
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Linux ignores those who find no room in the queue, as a firewall does.
            for (int i = 0; i < 8; i++) {
                var channel = SocketChannel.open();
                channel.configureBlocking(false);
                var _ = channel.connect(full.getLocalSocketAddress());
                waiting.add(channel);
            }
            nothingSent(
                    api.send(
                            "http://127.0.0.1:" + full.getLocalPort(),
                            "19:sales",
                            new Activity("message")));
        } finally {
            for (var channel : waiting) {
                channel.close();
            }
        }
    }

    private void nothingSent(CallResult<String> result) {
        assertThat(result).isInstanceOf(CallResult.Failed.class);
        assertThat(received).isEmpty();
    }

    private CallResult<String> send() {
        var service = "http://127.0.0.1:" + connector.getAddress().getPort();
        return api.send(service, "19:sales", new Activity("message"));
    }
}
