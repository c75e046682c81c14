package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.teams.fake.ConnectorToken;
import io.baton.teams.fake.FakeTeams;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/// Which requests are accepted, over real HTTP and with real signatures.
@Isolated("it has deadlines, which a busy machine would miss")
class TeamsMessagesControllerTest {
    private TeamsDoorScene scene;

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aRequestSignedForTheBotIsAccepted() {
        assertThat(scene.anna.says("refer list").status()).isEqualTo(200);
        assertThat(scene.scriptedConversation.heard()).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsRejected() {
        var now = Instant.now();
        var genuine = scene.teams.genuine();
        return Stream.of(
                forged("of another issuer", genuine.withIssuer("https://sts.windows.net/x/")),
                forged(
                        "for another bot",
                        genuine.withAudience("66666666-2222-3333-4444-555555555555")),
                forged("without an audience", genuine.withAudience("")),
                forged("expired", genuine.withUntil(now.minus(Duration.ofMinutes(6)))),
                forged("without an end", genuine.withUntil(null)),
                forged("not valid yet", genuine.withFrom(now.plus(Duration.ofMinutes(6)))),
                forged("of a key for another channel", genuine.withKey(FakeTeams.OTHER_KEY)),
                forged("of a key for no channel", genuine.withKey(FakeTeams.SILENT_KEY)),
                forged("of an unknown key", genuine.withKey(FakeTeams.FOREIGN_KEY)),
                forged("for no service", genuine.withService(null)),
                forged(
                        "for another service",
                        genuine.withService("https://smba.trafficmanager.net/amer/")));
    }

    private DynamicTest forged(String how, ConnectorToken connectorToken) {
        return DynamicTest.dynamicTest(
                how,
                () -> {
                    try (var own = TeamsDoorScene.open()) {
                        var service = connectorToken.service();
                        boolean same = scene.teams.serviceUrl().equals(service);
                        var shown =
                                same
                                        ? connectorToken.withService(own.teams.serviceUrl())
                                        : connectorToken;
                        rejected(own, own.teams.signed(shown), 401);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> anInvalidAuthorizationHeaderIsRejected() {
        return Stream.of(
                        "",
                        "Bearer",
                        "Bearer x.y.z",
                        "Basic abc",
                        "Bearer ey",
                        "x y z",
                        payload("null"),
                        payload("[]"),
                        payload("7"),
                        payload("{"))
                .map(header ->
                        DynamicTest.dynamicTest(
                                "'" + header + "'", () -> rejected(scene, header, 401)));
    }

    private static String payload(String json) {
        return "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.%s.x"
                .formatted(
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void rejected(TeamsDoorScene at, String authorization, int status) {
        var body = at.anna.message(at.anna.personalChat(), "refer list").toString();
        assertThat(at.anna.sends(body, authorization).status()).isEqualTo(status);
        assertThat(at.scriptedConversation.heard()).isEmpty();
        assertThat(at.teams.calls()).isEmpty();
    }

    @Test
    void aTokenWithAChangedSignatureIsRejected() {
        var genuine = scene.teams.signed(scene.teams.genuine());
        var end = genuine.endsWith("AAAA") ? "BBBB" : "AAAA";
        rejected(scene, genuine.substring(0, genuine.length() - 4) + end, 401);
    }

    @Test
    void anActivityWithoutAServiceUrlIsRejectedBeforeAnyCall() {
        var activity = scene.anna.message(scene.anna.personalChat(), "refer list");
        activity.remove("serviceUrl");
        refused(activity, 400);
    }

    @Test
    void aServiceUrlOtherThanTheTokensIsRejected() {
        refused(
                scene.anna
                        .message(scene.anna.personalChat(), "x")
                        .put("serviceUrl", "https://evil.example/"),
                401);
    }

    @Test
    void anotherOrganizationIsRejectedEvenWithAGenuineToken() {
        var activity = scene.anna.message(scene.anna.personalChat(), "refer list");
        activity.withObject("/channelData/tenant")
                .put("id", "99999999-9999-9999-9999-999999999999");
        refused(activity, 403);
        activity.withObject("/channelData").remove("tenant");
        activity.withObject("/conversation").remove("tenantId");
        refused(activity, 403);
    }

    @Test
    void anotherChannelIsRejected() {
        refused(
                scene.anna.message(scene.anna.personalChat(), "x").put("channelId", "webchat"),
                403);
    }

    private void refused(ObjectNode activity, int status) {
        assertThat(scene.anna.sends(activity).status()).isEqualTo(status);
        assertThat(scene.scriptedConversation.heard()).isEmpty();
        assertThat(scene.teams.calls()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aMalformedActivityIsRejected() {
        return Stream.of("", "hello", "[]", "{}", "{\"a\":", "[".repeat(5_000))
                .map(body ->
                        DynamicTest.dynamicTest(
                                "'" + body.substring(0, Math.min(10, body.length())) + "'",
                                () -> {
                                    var token = scene.teams.signed(scene.teams.genuine());
                                    assertThat(scene.anna.sends(body, token).status())
                                            .isEqualTo(400);
                                }));
    }

    @Test
    void anOversizedRequestIsRejected() {
        var token = scene.teams.signed(scene.teams.genuine());
        assertThat(scene.anna.sends(" ".repeat(600_000), token).status()).isEqualTo(413);
    }

    @Test
    void withoutMicrosoftsKeysNoRequestIsAcceptedUntilTheyAreBack() {
        scene.teams.keysDown(true);
        assertThat(scene.anna.says("refer list").status()).isEqualTo(503);
        assertThat(scene.scriptedConversation.heard()).isEmpty();
        scene.teams.keysDown(false);
        scene.stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(scene.anna.says("refer list").status()).isEqualTo(200);
    }

    @Test
    void keysThatCannotBeRefreshedStayInUse() {
        scene.anna.says("refer list");
        scene.teams.keysDown(true);
        scene.stoppedClock.advance(Duration.ofDays(2));
        assertThat(scene.anna.says("refer list").status()).isEqualTo(200);
    }

    @Test
    void anyTimestampIsAccepted() {
        for (var time :
                new String[] {"2026-11-23T10:00:00Z", "2026-11-23T10:00:00.1234567Z", "soon"}) {
            var activity =
                    scene.anna
                            .message(scene.anna.personalChat(), "refer list")
                            .put("timestamp", time);
            assertThat(scene.anna.sends(activity).status()).isEqualTo(200);
        }
        assertThat(scene.scriptedConversation.heard()).hasSize(3);
    }

    @Test
    void rejectedRequestsAreCounted() {
        var body = scene.anna.message(scene.anna.personalChat(), "x").toString();
        scene.anna.sends(body, "");
        assertThat(scene.meters.counter("baton.teams.rejected", "why", "no_token").count())
                .isEqualTo(1);
    }
}
