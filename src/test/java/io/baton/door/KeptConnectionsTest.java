package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.door.ClosingServer.Ending;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Unknown;
import java.io.IOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// No request waits for a connection that the other side has closed in the meantime. The server
/// here keeps connections 25 times shorter than Node does, and so does Baton.
class KeptConnectionsTest {
    private static final int FASTER = 25;
    private static final Duration NODE_KEEPS = Duration.ofSeconds(5);
    private static final Duration NODE_KEEPS_HERE = NODE_KEEPS.dividedBy(FASTER);
    private static final Duration BATON_KEEPS_HERE = PlatformHttp.KEEP_ALIVE.dividedBy(FASTER);
    private static final MediaType JSON = MediaType.get("application/json");

    private static OkHttpClient keeping(Duration keepAlive) {
        return PlatformHttp.forCalls(
                new OkHttpClient.Builder(),
                UrlAllowlist::isLoopback,
                Duration.ofSeconds(2),
                keepAlive);
    }

    private static CallResult<String> called(
            OkHttpClient http, ClosingServer server, String method) {
        var body = method.equals("GET") ? null : RequestBody.create("{\"text\":\"hi\"}", JSON);
        var request = new Request.Builder().url(server.url()).method(method, body).build();
        try (var answer = http.newCall(request).execute()) {
            return new Ok<>(answer.message());
        } catch (IOException e) {
            return PlatformHttp.failed(e);
        }
    }

    @Test
    void connectionsAreKeptShorterThanTheOtherSideKeepsThem() {
        assertThat(PlatformHttp.KEEP_ALIVE).isLessThanOrEqualTo(NODE_KEEPS.dividedBy(2));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, CLOSED", "PUT, CLOSED", "DELETE, CLOSED", "GET, CLOSED",
        "POST, HALF_CLOSED", "PUT, HALF_CLOSED", "POST, RESET", "PUT, RESET",
        "POST, FORGOTTEN", "GET, FORGOTTEN"
    })
    void aRequestAfterAPauseIsSentOnce(String method, Ending ending) throws IOException {
        var http = keeping(BATON_KEEPS_HERE);
        try (var server = ClosingServer.start(ending, NODE_KEEPS_HERE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(called(http, server, method)).isInstanceOf(Ok.class);
                server.awaitEnds(1);
            }
            assertThat(server.requests()).hasSize(3).allMatch(line -> line.startsWith(method));
        }
    }

    /// Why connections must not be kept longer. If this fails, OkHttp has learned to check.
    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "RESET", "FORGOTTEN"})
    void keptForLongerTheRequestWouldBeInDoubt(Ending ending) throws IOException {
        var http = keeping(Duration.ofMinutes(5));
        try (var server = ClosingServer.start(ending, NODE_KEEPS_HERE)) {
            called(http, server, "POST");
            server.awaitEnds(1);
            assertThat(called(http, server, "POST")).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void anOpenConnectionIsReused() throws IOException {
        var http = keeping(PlatformHttp.KEEP_ALIVE);
        try (var server = ClosingServer.start(Ending.CLOSED, NODE_KEEPS)) {
            called(http, server, "POST");
            called(http, server, "POST");
            assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
        }
    }
}
