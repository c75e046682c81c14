package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

@Isolated("it starts a process")
class FakeSlackMainTest {
    @Test
    void asAProcessItShowsItsCallLogOverHttp() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                FakeSlackMain.class.getName(),
                                "--people=U7:gina",
                                "--channels=C7:ops")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader out = process.inputReader()) {
            JsonNode printed = SlackJson.parse(out.readLine());
            post(printed);

            JsonNode ledger = get(printed, "ledger").path("calls").path(0);
            assertThat(SlackJson.text(ledger, "method")).isEqualTo("chat.postMessage");
            assertThat(SlackJson.text(ledger.path("arguments"), "text")).isEqualTo("hello");
            assertThat(get(printed, "summary").path("counts").path("chat.postMessage ok").asInt())
                    .isEqualTo(1);
            assertThat(
                            SlackJson.text(
                                    get(printed, "messages").path("channels").path("C7").path(0),
                                    "text"))
                    .isEqualTo("hello");
            assertThat(
                            get(printed, "fault?method=chat.postMessage&kind=status&value=503")
                                    .path("ok")
                                    .asBoolean())
                    .isTrue();
            assertThat(
                            get(printed, "fault?method=chat.postMessage&kind=plague")
                                    .path("ok")
                                    .asBoolean())
                    .isFalse();
            assertThat(get(printed, "ephemerals").path("ephemerals").size()).isZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void post(JsonNode printed) throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(SlackJson.text(printed, "apiUrl"));
        config.setStatsEnabled(false);
        try (Slack vendor = Slack.getInstance(config)) {
            var posted =
                    vendor.methods(SlackJson.text(printed, "botToken"))
                            .chatPostMessage(r -> r.channel("C7").text("hello"));
            assertThat(posted.isOk()).isTrue();
        }
    }

    private static JsonNode get(JsonNode printed, String command) throws Exception {
        URI address =
                URI.create(
                        SlackJson.text(printed, "apiUrl").replace("/api/", "/control/" + command));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            return SlackJson.parse(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }
}
