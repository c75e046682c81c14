package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The Teams endpoint without authentication, for an emulator on this machine only.
class TeamsLocalIT {
    private static final String ACTIVITY =
            """
            {"type": "conversationUpdate", "id": "1", "channelId": "msteams",
             "serviceUrl": "http://localhost:56150/_connector",
             "from": {"id": "user-id-0"}, "recipient": {"id": "bot-id"},
             "conversation": {"id": "personal-chat-id", "conversationType": "personal"}}\
            """;

    @RegisterExtension static final BatonExtension baton = BatonExtension.inLocalTeams();

    private static int told(String... headers) throws Exception {
        return sent(ACTIVITY, headers);
    }

    private static int sent(String body, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(baton.address().resolve("/api/messages"))
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
    void programsOnThisMachineAreServedAndWebPagesAreNot() throws Exception {
        assertThat(told()).isEqualTo(200);
        assertThat(told("Origin", "https://evil.example")).isEqualTo(403);
        assertThat(told("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    }

    @Test
    void otherMachinesCannotConnect() throws Exception {
        var outside = outsideAddresses();
        assumeFalse(outside.isEmpty(), "this machine has no address but loopback");
        assertThat(outside).noneMatch(each -> answers(each, baton.address().getPort()));
    }

    @Test
    void malformedRequestsDoNoHarm() throws Exception {
        var message =
                ACTIVITY.replace("conversationUpdate", "message")
                        .replace("\"id\": \"1\",", "\"id\": \"1\", \"text\": \"help\",");
        assertThat(sent(message)).isEqualTo(200);
        for (var service :
                List.of("https://evil.example/", "http://10.0.0.1/", "file:///etc/passwd")) {
            var elsewhere = message.replace("http://localhost:56150/_connector", service);
            assertThat(sent(elsewhere)).as(service).isEqualTo(403);
        }
        assertThat(sent(message.replace("bot-id", "bot id"))).isEqualTo(400);
        assertThat(sent("{\"a\":".repeat(90_000))).isEqualTo(400);
        assertThat(sent("[" + "1,".repeat(400_000) + "1]")).isEqualTo(413);
        assertThat(sent("\u0000\ufffe{}")).isEqualTo(400);
        assertThat(sent(message)).isEqualTo(200);
    }

    private static List<InetAddress> outsideAddresses() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean answers(InetAddress address, int port) {
        try (var _ = new Socket(address, port)) {
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
