package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The door to Teams without credentials: shut, or open for an emulator on this machine alone.
class TeamsLocalIT {
    private static final String ACTIVITY =
            """
            {"type": "conversationUpdate", "id": "1", "channelId": "msteams",
             "serviceUrl": "http://localhost:56150/_connector",
             "from": {"id": "user-id-0"}, "recipient": {"id": "bot-id"},
             "conversation": {"id": "personal-chat-id", "conversationType": "personal"}}\
            """;

    @TempDir Path data;

    private ConfigurableApplicationContext started(String... more) {
        var settings = new ArrayList<>(List.of("--server.port=0", "--BATON_DATA=" + data));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(BatonApplication.class)
                .run(settings.toArray(String[]::new));
    }

    private static int told(URI baton, String... headers) throws Exception {
        return sent(baton, ACTIVITY, headers);
    }

    private static int sent(URI baton, String body, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(baton.resolve("/api/messages"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void withoutCredentialsTheDoorIsShut() throws Exception {
        try (var baton = started()) {
            var address = RunningBatonInTeams.address(baton);
            assertThat(told(address, "Origin", address.toString())).isEqualTo(404);
        }
    }

    @Test
    void localModeHearsProgramsOnThisMachineAndNoPageInABrowser() throws Exception {
        try (var baton = started("--TEAMS_LOCAL=true")) {
            var address = RunningBatonInTeams.address(baton);
            assertThat(told(address)).isEqualTo(200);
            assertThat(told(address, "Origin", "https://evil.example")).isEqualTo(403);
            assertThat(told(address, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
            assertThat(reachable(address.getPort())).isEmpty();
        }
    }

    @Test
    void localModeBreaksOverNoNonsense() throws Exception {
        try (var baton = started("--TEAMS_LOCAL=true")) {
            var address = RunningBatonInTeams.address(baton);
            var message =
                    ACTIVITY.replace("conversationUpdate", "message")
                            .replace("\"id\": \"1\",", "\"id\": \"1\", \"text\": \"help\",");
            assertThat(sent(address, message)).isEqualTo(200);
            for (var service :
                    List.of("https://evil.example/", "http://10.0.0.1/", "file:///etc/passwd")) {
                var elsewhere = message.replace("http://localhost:56150/_connector", service);
                assertThat(sent(address, elsewhere)).as(service).isEqualTo(403);
            }
            assertThat(sent(address, message.replace("bot-id", "bot id"))).isEqualTo(400);
            assertThat(sent(address, "{\"a\":".repeat(90_000))).isEqualTo(400);
            assertThat(sent(address, "[" + "1,".repeat(400_000) + "1]")).isEqualTo(413);
            assertThat(sent(address, "\u0000\ufffe{}")).isEqualTo(400);
            assertThat(sent(address, message)).isEqualTo(200);
        }
    }

    /// At which of this machine's addresses, but loopback, somebody answers.
    private static List<InetAddress> reachable(int port) throws Exception {
        var reachable = new ArrayList<InetAddress>();
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress() && answers(address, port)) {
                    reachable.add(address);
                }
            }
        }
        return reachable;
    }

    private static boolean answers(InetAddress address, int port) {
        try (var _ = new Socket(address, port)) {
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
