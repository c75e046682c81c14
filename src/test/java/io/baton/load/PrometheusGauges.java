package io.baton.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;

/// Reads the gauges that a running Baton reports at `/actuator/prometheus`.
final class PrometheusGauges {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private PrometheusGauges() {}

    static void await(URI address, String name, double atLeast) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(60))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> value(address, name) >= atLeast);
    }

    private static double value(URI address, String name) throws InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/actuator/prometheus")).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith(name + " "))
                    .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException notYet) {
            return Double.NaN;
        }
    }
}
