package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What anybody may ask: whether it is well, and nothing of what it is made of.
class HealthIT {
    @TempDir Path data;

    @Test
    void healthSaysHowEachPartIsAndNothingElseOfIt() throws Exception {
        try (var baton = RunningBaton.byHttp(data)) {
            var health = asked(baton, "");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .contains("\"database\":{\"status\":\"UP\"}", "\"slack\":{\"status\":\"UP\"}")
                    .doesNotContain("details", "acquainted", data.toString());
            assertThat(asked(baton, "/readiness").statusCode()).isEqualTo(200);
            assertThat(asked(baton, "/readiness").body()).doesNotContain("details");
            assertThat(asked(baton, "/liveness").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> asked(RunningBaton baton, String more)
            throws IOException, InterruptedException {
        var address = baton.address().resolve("/actuator/health" + more);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
