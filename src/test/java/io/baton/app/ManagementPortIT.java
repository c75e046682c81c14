package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
