package io.baton.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/// The key of a link is in the address. However wrong the request is, it reaches neither the log
/// nor the metrics.
class SecretsInLogIT {
    private static final String KEY = "5ec2e7f00d5ec2e7f00d";

    private static final List<String> REQUESTS =
            List.of(
                    "GET /offer/KEY\" HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /offer/KEY{} HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /file/KEY| HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /offer/KEY HTTP/7.7\r\nHost: baton\r\n\r\n",
                    "GET /offer/KEY\r\n\r\n",
                    "G{T /offer/KEY HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /offer/KEY%zz HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /offer/KEY/more HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /file/KEY;v=1 HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET //offer/KEY HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /offer/../../KEY HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "BREW /offer/KEY HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "DELETE /file/KEY HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /offers/KEY HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET /x?%zz=KEY HTTP/1.1\r\nHost: baton\r\n\r\n",
                    "GET / HTTP/1.1\r\nHost: bad host KEY\r\n\r\n",
                    "GET / HTTP/1.1\r\nHost: baton\r\nReferer /offer/KEY\r\n\r\n",
                    "GET / HTTP/1.1\r\nHost: baton\r\nRef{rer: /offer/KEY\r\n\r\n",
                    "GET / HTTP/1.1\r\nHost: baton\r\nCookie: a=\"KEY\r\n\r\n",
                    "POST /offer/KEY HTTP/1.1\r\nHost: baton\r\nContent-Length: KEY\r\n\r\n",
                    "POST /offer/KEY HTTP/1.1\r\nHost: baton\r\nTransfer-Encoding: KEY\r\n\r\n",
                    "POST /offer/KEY HTTP/1.1\r\nHost: baton\r\nContent-Type: KEY\r\n"
                            + "Content-Length: 2\r\n\r\n{}");

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
    }

    @Test
    void theKeyOfALinkReachesNeitherLogNorMetrics() throws Exception {
        for (var request : REQUESTS) {
            assertThat(sent(request.replace("KEY", KEY))).as(request).doesNotContain("200 \r\n");
        }
        assertThat(List.copyOf(log.list).stream().map(SecretsInLogIT::text))
                .noneMatch(line -> line.contains(KEY));
        assertThat(metrics()).contains("http_server_requests").doesNotContain(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "/slack/events,application/x-www-form-urlencoded",
        "/slack/events,application/json",
        "/api/messages,application/json",
        "/offer/KEY,application/x-www-form-urlencoded",
        "/actuator/health?x=%zz,text/plain"
    })
    void aBodyInBrokenPiecesIsTheSendersFault(String path, String type) throws Exception {
        var request =
                "POST %s HTTP/1.1\r\nHost: baton\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n%%zz\r\n\r\n"
                        .formatted(path.replace("KEY", KEY), type);
        assertThat(sent(request)).startsWith("HTTP/1.1 4");
        assertThat(List.copyOf(log.list))
                .allSatisfy(line -> {
                    assertThat(line.getLevel()).isNotEqualTo(Level.ERROR);
                    assertThat(line.getThrowableProxy()).isNull();
                });
    }

    /// The listener of this test hears what is logged, or the test would prove nothing.
    @Test
    void theLogIsHeard() {
        LoggerFactory.getLogger("org.apache.coyote.http11.Http11Processor").warn("heard");
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).contains("heard");
    }

    private static String sent(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", baton.address().getPort())) {
            socket.setSoTimeout(300);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            try {
                for (int next = socket.getInputStream().read();
                        next >= 0;
                        next = socket.getInputStream().read()) {
                    answer.append((char) next);
                }
            } catch (SocketTimeoutException e) {
                // The connection stays open for the next request.
            }
            return answer.toString();
        }
    }

    private static String metrics() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var address = baton.address().resolve("/actuator/prometheus");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static String text(ILoggingEvent event) {
        var text = new StringBuilder(event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy();
                cause != null;
                cause = cause.getCause()) {
            text.append('\n').append(cause.getMessage());
        }
        return text.toString();
    }
}
