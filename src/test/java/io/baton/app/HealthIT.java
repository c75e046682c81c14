package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Anyone may read the health, and nothing about the machine behind it.
class HealthIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    @Test
    void healthShowsTheStatusOfEachPartWithoutDetails() throws Exception {
        var health = asked("");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"database\":{\"status\":\"UP\"}", "\"slack\":{\"status\":\"UP\"}")
                .doesNotContain("details", "acquainted", baton.data().toString());
        assertThat(asked("/readiness").statusCode()).isEqualTo(200);
        assertThat(asked("/readiness").body()).doesNotContain("details");
        assertThat(asked("/liveness").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> asked(String more)
            throws IOException, InterruptedException {
        var address = baton.address().resolve("/actuator/health" + more);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
