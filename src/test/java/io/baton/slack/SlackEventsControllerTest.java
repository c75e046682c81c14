package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.door.TestServer;
import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.Forgery;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Accepts only recent requests that Slack signed, in Slack's own formats.
class SlackEventsControllerTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void acceptsASignedCommand() {
        var appResponse = scene.anna().types("C1", "/refer", "list mine");

        assertThat(appResponse.status()).isEqualTo(200);
        assertThat(scene.scriptedConversation.only(Turn.Said.class))
                .usingRecursiveComparison()
                .ignoringFields("context.id")
                .isEqualTo(
                        new Turn.Said(
                                new Turn.Context(
                                        "",
                                        new io.baton.chat.Workspace("slack:T0FIRM"),
                                        new Person("slack:U1", "anna", true),
                                        new Place.Channel("slack:C1"),
                                        ReplyCapability.ANSWER_AND_FORM),
                                "refer list mine",
                                Map.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Forgery.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE"})
    void rejectsForgedRequests(Forgery forgery) {
        var genuine = scene.anna().types("C1", "/refer", "list");

        var forged = scene.slack.requests().sendForged(genuine.delivery(), forgery);

        assertThat(forged.status()).isEqualTo(401);
        assertThat(scene.scriptedConversation.heard()).hasSize(1);
        assertThat(scene.meters.get("baton.slack.rejected").counters())
                .anyMatch(counter -> counter.count() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":7}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":[]}}",
                "{\"type\":\"weather\"}",
                "[1,2]",
                "\"text\"",
                "null",
                "payload=%7B",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22block_actions%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22%7D%2C%22actions%22%3A%5B%5D%7D",
                "payload=7",
                "payload=%ZZ",
                "command=%2Frefer",
                "hello=world",
                "just words"
            })
    void rejectsBodiesThatAreNotSlacks(String body) {
        assertThat(scene.slack.requests().sendRaw(body, FORM).status()).isEqualTo(400);
        assertThat(scene.slack.requests().sendRaw(body, JSON).status()).isEqualTo(400);
        assertThat(scene.scriptedConversation.heard()).isEmpty();
    }

    @Test
    void rejectsABodyThatIsTooLarge() {
        var body = "payload=" + "x".repeat(3_000_000);
        assertThat(scene.slack.requests().sendRaw(body, FORM).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "&extra=%20a+b%0D%0A", "&text=&text"})
    void theSignatureCoversEveryByte(String tail) {
        var body =
                "command=%2Frefer&user_id=U1&channel_id=C1&team_id=T0FIRM&trigger_id=1.2.3" + tail;
        assertThat(scene.slack.requests().sendRaw(body, FORM).status()).isEqualTo(200);
        assertThat(scene.scriptedConversation.heard()).hasSize(1);
    }

    @Test
    void answersSlacksUrlVerification() {
        AppResponse answer = scene.slack.requests().verifiesAddress("3eZbrw1aB");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1aB");
    }

    @Test
    void answersSlacksCertificateCheck() {
        assertThat(scene.slack.requests().sendRaw("ssl_check=1&token=x", FORM).status())
                .isEqualTo(200);
    }

    @Test
    void acknowledgesAnUnhandledEventSoSlackDoesNotResendIt() {
        assertThat(scene.slack.requests().uninstalls().status()).isEqualTo(200);
    }

    @Test
    void httpIsOffWithoutASigningSecret() throws Exception {
        try (var bySocket = SlackDoorScene.bySocket();
                var client = HttpClient.newHttpClient()) {
            var base = TestServer.leadingTo(bySocket.door.eventsController()::receive);
            var address = URI.create(base + "/slack/events");
            var request =
                    HttpRequest.newBuilder(address)
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            "command=%2Frefer&user_id=U1"))
                            .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(404);
        }
    }
}
