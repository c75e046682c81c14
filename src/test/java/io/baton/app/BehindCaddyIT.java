package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.FreePort;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cluster's proxy, run for real.
class BehindCaddyIT {
    private static final int MANAGEMENT_PORT = FreePort.find();

    @TempDir static Path directory;

    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inSlack().with("MANAGEMENT_PORT", Integer.toString(MANAGEMENT_PORT));

    private static CaddyProcess caddy;
    private static SlackActor anna;

    @BeforeAll
    static void startCaddy() throws IOException {
        anna = baton.member("U1", "anna");
        anna.types("/refer list");
        caddy = CaddyProcess.before(baton.address(), MANAGEMENT_PORT, directory);
    }

    @AfterAll
    static void stopCaddy() {
        if (caddy != null) {
            caddy.close();
        }
    }

    @Test
    void aSignedCommandPassesUnchanged() {
        baton.slack().callsBotAt(caddy.address());
        try {
            anna.types("/refer Möller & Söhne needs a “phone system” €12.5k")
                    .isTold("is logged", "Möller & Söhne");
        } finally {
            baton.slack().callsBotAt(baton.address());
        }
    }

    @Test
    void anUnsignedRequestReachesBatonAndIsRefused() throws IOException {
        assertThat(status("POST", "/slack/events")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/console",
                "/actuator",
                "/actuator/health",
                "/actuator/prometheus",
                "/error",
                "/webjars/htmx.org/2.0.8/dist/htmx.min.js",
                "/offer/../actuator/health",
                "/offer/%2e%2e/actuator/health",
                "/offer/..;/actuator/prometheus",
                "//actuator/health",
                "/slack/events/../../actuator/health"
            })
    void nothingElseIsFoundHoweverItIsWritten(String path) throws IOException {
        assertThat(status("GET", path)).isIn(400, 404);
    }

    /// With a path as it's written: Java's client would tidy it.
    private static int status(String method, String path) throws IOException {
        URI address = caddy.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request =
                    "%s %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Length: 0\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n"
                            .formatted(method, path, address.getHost(), address.getPort());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
