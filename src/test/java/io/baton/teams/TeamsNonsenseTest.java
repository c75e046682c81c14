package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Turn;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import io.baton.teams.render.CardElements;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/// Signed requests that no Teams client sends.
@Isolated("it has deadlines, which a busy machine would miss")
class TeamsNonsenseTest {
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
    void activitiesWithoutAnIdAreDistinguishedByContent() {
        var one = message("refer list");
        one.remove("id");
        var other = message("partner list");
        other.remove("id");
        for (var activity : List.of(one, one, other)) {
            assertThat(scene.anna.sends(activity).status()).isEqualTo(200);
        }
        var ids = scene.scriptedConversation.heard().stream().map(Turn::id).toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void aChannelWithoutATypeGetsNoPrivateAnswers() {
        var activity = scene.anna.message(scene.sales, "refer list");
        activity.withObject("/conversation").remove(List.of("conversationType", "isGroup"));
        scene.scriptedConversation.whispers("A secret");
        scene.anna.sends(activity);
        activity.withObject("/conversation").put("conversationType", "personal");
        scene.anna.sends(activity.put("id", "another"));

        TeamsDoorScene.eventually(() -> scene.anna.sees().size() == 2);
        assertThat(scene.scriptedConversation.heard())
                .extracting(Turn::place)
                .containsOnly(scene.channel());
        assertThat(scene.teams.messages(scene.sales)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> anIdWithALineBreakIsRejected() {
        return Stream.of("type", "name", "channelId", "replyToId", "from.aadObjectId")
                .map(path -> DynamicTest.dynamicTest(path, () -> rejected(path)));
    }

    private void rejected(String path) {
        var invoke = scene.anna.invoke("config/fetch", scene.anna.personalChat());
        var at = path.startsWith("from.") ? invoke.withObject("/from") : invoke;
        at.put(path.replace("from.", ""), "x\n2026-11-23 ERROR all is lost");
        assertThat(scene.anna.sends(invoke).status()).isEqualTo(400);
    }

    @Test
    void longPunctuationIsParsedInLinearTime() {
        scene.anna.says("!".repeat(400_000) + "a");
        TeamsDoorScene.eventually(() -> texts().size() == 1);
    }

    @Test
    void longMarkupIsParsedInLinearTime() {
        var body =
                CardElements.object().put("contentType", "html").put("content", "<".repeat(60_000));
        var value = CardElements.object();
        value.putObject("messagePayload").set("body", body);
        assertTimeoutPreemptively(
                Duration.ofMillis(500), () -> assertThat(MessageHtml.text(value)).isNotNull());
    }

    @Test
    void aFakeMentionRemovesNothingFromTheText() {
        var activity = message("refer Acme needs e-mail");
        TeamsUser.mention(activity, "e", FakeTeams.BOT, "Baton");
        TeamsUser.mention(activity, "a", scene.rita.member().id(), "Rita");
        scene.anna.sends(activity);
        assertThat(texts()).containsExactly("refer Acme needs e-mail");
    }

    @Test
    void nestedMentionsDoNotMultiplyTheText() {
        var activity = message("<at>0</at>".repeat(20_000));
        for (var name : List.of("0", "e", "a", "t", "s", "m", ":", "-", "1", "9")) {
            TeamsUser.mention(activity, name, scene.rita.member().id(), "Rita");
        }
        TeamsUser.mention(activity, "<at>0</at>", scene.rita.member().id(), "Rita");
        scene.anna.sends(activity);
        TeamsDoorScene.eventually(() -> texts().size() == 1);
        assertThat(texts().getFirst()).hasSizeLessThan(200_000);
    }

    @TestFactory
    Stream<DynamicTest> aTokenNotSignedByAKeyIsRejected() {
        var genuine = scene.teams.signed(scene.teams.genuine()).split("[ .]");
        return Stream.of("none", "None", "HS256", "RS512")
                .map(algorithm ->
                        DynamicTest.dynamicTest(
                                algorithm,
                                () -> {
                                    var header =
                                            "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"endorsed\"}"
                                                    .formatted(algorithm);
                                    var token = "Bearer " + encoded(header) + "." + genuine[2];
                                    var body = message("refer list").toString();
                                    for (var signature : List.of("", genuine[3])) {
                                        var answer =
                                                scene.anna.sends(body, token + "." + signature);
                                        assertThat(answer.status()).isEqualTo(401);
                                    }
                                    assertThat(scene.scriptedConversation.heard()).isEmpty();
                                }));
    }

    private static String encoded(String words) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMalformedActivityIsAcceptedOrRejectedButNeverFails() {
        for (int seed = 0; seed < 600; seed++) {
            var random = new Random(seed);
            var activities = MalformedActivities.valid(scene.anna, scene.sales);
            var activity = activities.get(seed % activities.size());
            for (int i = random.nextInt(4); i >= 0; i--) {
                MalformedActivities.damage(activity, random);
            }
            assertThat(scene.anna.sends(activity).status())
                    .as("seed %d: %s", seed, activity)
                    .isIn(200, 400, 401, 403);
        }
    }

    private List<String> texts() {
        return scene.scriptedConversation.heard().stream()
                .map(turn -> ((Turn.Said) turn).text())
                .toList();
    }

    private ObjectNode message(String text) {
        return scene.anna.message(scene.anna.personalChat(), text);
    }
}
