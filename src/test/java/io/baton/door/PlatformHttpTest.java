package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.baton.chat.Attachment.Fetched;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlatformHttpTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final BoundedDownloads boundedDownloads =
            new BoundedDownloads(
                    PlatformHttp.forDownloads(
                            new OkHttpClient.Builder(), UrlAllowlist::isLoopback, TIMEOUT));
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext(
                "/",
                exchange -> {
                    var path = exchange.getRequestURI().getPath();
                    tokens.add(
                            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                    var page = path.equals("/page");
                    exchange.getResponseHeaders()
                            .set("Content-Type", page ? "Text/HTML; charset=utf-8" : "text/csv");
                    int status = path.matches("/\\d+") ? Integer.parseInt(path.substring(1)) : 200;
                    exchange.sendResponseHeaders(status, 5);
                    exchange.getResponseBody().write("a,b,c".getBytes());
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private HttpUrl url(String path) {
        return HttpUrl.get("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private CallResult<Fetched> fetched(String path) {
        return boundedDownloads.fetch(url(path), null, 5);
    }

    @Test
    void readsAFileUpToTheLimit() {
        assertThat(fetched("/file")).isInstanceOf(Ok.class);
        assertThat(boundedDownloads.fetch(url("/file"), null, 4))
                .isEqualTo(new Ok<>(new Fetched.TooLarge()));
    }

    @Test
    void sendsATokenOnlyIfOneIsGiven() {
        fetched("/file");
        boundedDownloads.fetch(url("/file"), "xoxb-1", 5);
        assertThat(tokens).containsExactly("null", "Bearer xoxb-1");
    }

    @Test
    void aBusyOrBrokenPlatformIsATemporaryFailure() {
        assertThat(fetched("/429")).isEqualTo(new Failed<>("HTTP 429"));
        assertThat(fetched("/503")).isEqualTo(new Failed<>("HTTP 503"));
    }

    @Test
    void aPageOrARefusalIsNotAFile() {
        assertThat(fetched("/page")).isInstanceOf(Refused.class);
        assertThat(fetched("/403")).isInstanceOf(Refused.class);
        assertThat(fetched("/302")).isInstanceOf(Refused.class);
    }

    @Test
    void refusesAForbiddenUrlWithoutCallingIt() {
        var foreign = url("/file?key=secret").newBuilder().username("someone").build();
        assertThat(boundedDownloads.fetch(foreign, "xoxb-1", 5))
                .isEqualTo(new Refused<>("address not allowed: http://127.0.0.1/…"));
        assertThat(tokens).isEmpty();
    }

    @Test
    void onlyARequestThatNeverLeftCanBeSentAgain() throws IOException {
        var calls =
                PlatformHttp.forCalls(
                        new OkHttpClient.Builder(), UrlAllowlist::isLoopback, TIMEOUT);
        int port;
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = silent.getLocalPort();
            Thread.ofVirtual()
                    .start(() -> {
                        try (var call = silent.accept()) {
                            var _ = call.getInputStream().read();
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    });
            assertThat(failure(calls, port)).isInstanceOf(Unknown.class);
        }
        assertThat(failure(calls, port)).isInstanceOf(Failed.class);
    }

    private static CallResult<String> failure(OkHttpClient http, int port) {
        var request = new Request.Builder().url("http://127.0.0.1:" + port + "/").build();
        try (var answer = http.newCall(request).execute()) {
            return new Ok<>(answer.message());
        } catch (IOException e) {
            return PlatformHttp.failed(e);
        }
    }
}
