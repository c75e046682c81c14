package io.baton.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.sun.net.httpserver.HttpServer;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.testing.StoppedClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rate limits hold back later calls.
class SlackApiTest {
    private final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    private HttpServer server;
    private SlackApi api;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext(
                "/response",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "9");
                    exchange.sendResponseHeaders(429, -1);
                    exchange.close();
                });
        server.start();
        api = new SlackApi(url("/api/"), "xoxb-1", stoppedClock, Duration.ofSeconds(2));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private CallResult<AuthTestResponse> limited(String retryAfter) {
        return api.call(
                "auth.test",
                _ -> {
                    throw tooMany(retryAfter);
                });
    }

    private CallResult<AuthTestResponse> works() {
        return api.call(
                "auth.test",
                _ -> {
                    var answer = new AuthTestResponse();
                    answer.setOk(true);
                    return answer;
                });
    }

    private static SlackApiException tooMany(String retryAfter) {
        var response =
                new Response.Builder()
                        .request(new Request.Builder().url("https://slack.com/api/x").build())
                        .protocol(Protocol.HTTP_1_1)
                        .code(429)
                        .message("Too Many Requests")
                        .header("Retry-After", retryAfter)
                        .build();
        return new SlackApiException(response, "");
    }

    @Test
    void nothingIsSentUntilTheWaitIsOver() {
        assertThat(limited("7")).isEqualTo(new RateLimited<>(Duration.ofSeconds(7)));
        stoppedClock.advance(Duration.ofSeconds(6));
        assertThat(works()).isEqualTo(new RateLimited<>(Duration.ofSeconds(1)));
        stoppedClock.advance(Duration.ofSeconds(1));
        assertThat(works()).isInstanceOf(Ok.class);
    }

    @Test
    void anAbsurdWaitIsCutAndANegativeOneIsIgnored() {
        assertThat(limited("9223372036854775807"))
                .isEqualTo(new RateLimited<>(Duration.ofHours(1)));
        stoppedClock.advance(Duration.ofHours(1));
        assertThat(limited("-1")).isEqualTo(new RateLimited<>(Duration.ofSeconds(30)));
    }

    @Test
    void aShorterWaitDoesNotReplaceALongerOne() {
        CallResult<AuthTestResponse> later =
                api.call(
                        "auth.test",
                        _ -> {
                            assertThat(limited("60"))
                                    .isEqualTo(new RateLimited<>(Duration.ofMinutes(1)));
                            throw tooMany("1");
                        });
        assertThat(later).isEqualTo(new RateLimited<>(Duration.ofMinutes(1)));
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(works()).isEqualTo(new RateLimited<>(Duration.ofSeconds(58)));
    }

    @Test
    void aResponseUrlCanBeRateLimitedToo() {
        var answer = ActionResponse.builder().text("hi").build();
        assertThat((Object) api.respond(url("/response/1"), answer))
                .isEqualTo(new RateLimited<>(Duration.ofSeconds(9)));
    }
}
