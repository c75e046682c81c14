package io.baton.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.FreePort;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Health and metrics on a port of their own.
class ManagementPortIT {
    private static final int PORT = FreePort.find();

    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inSlack().with("MANAGEMENT_PORT", Integer.toString(PORT));

    @Test
    void thePublicPortShowsNeitherHealthNorMetrics() throws Exception {
        assertThat(status(baton.address().resolve("/actuator/health"))).isEqualTo(404);
        assertThat(status(baton.address().resolve("/actuator/prometheus"))).isEqualTo(404);
        assertThat(status(baton.address().resolve("/actuator"))).isEqualTo(404);
    }

    @Test
    void theManagementPortShowsBothAndNothingElse() throws Exception {
        assertThat(status(managed("/actuator/health"))).isEqualTo(200);
        assertThat(status(managed("/actuator/health/readiness"))).isEqualTo(200);
        assertThat(status(managed("/actuator/prometheus"))).isEqualTo(200);
        assertThat(status(managed("/slack/events"))).isEqualTo(404);
        assertThat(status(managed("/"))).isEqualTo(404);
    }

    @Test
    void aForeignNameForThisMachineIsRefusedAtTheManagementPortOnly() throws Exception {
        assertThat(statusLine(PORT, "localhost:" + PORT)).contains(" 200");
        assertThat(statusLine(PORT, "evil.example:" + PORT)).contains(" 403");
        assertThat(statusLine(baton.address().getPort(), "baton.example")).contains(" 404");
    }

    /// Java's client doesn't send a foreign `Host`.
    private static String statusLine(int port, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var answer =
                        new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), US_ASCII))) {
            var request = "GET /actuator/health HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(host).getBytes(US_ASCII));
            return Objects.requireNonNull(answer.readLine());
        }
    }

    private static URI managed(String path) {
        return URI.create("http://127.0.0.1:" + PORT + path);
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
