package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Without credentials the Teams endpoint is closed, also to local callers.
class TeamsShutIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.alone();

    @Test
    void withoutCredentialsEveryRequestIsRefused() throws Exception {
        var request =
                HttpRequest.newBuilder(baton.address().resolve("/api/messages"))
                        .header("Content-Type", "application/json")
                        .header("Origin", baton.address().toString())
                        .POST(HttpRequest.BodyPublishers.ofString("{\"type\": \"message\"}"));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }
}
