package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Turn;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import io.baton.teams.render.ButtonData;
import io.baton.teams.render.CardElements;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
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

/// What no client of Teams sends, signed all the same.
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

    private List<String> heardWords() {
        return scene.scriptedConversation.heard().stream()
                .map(turn -> ((Turn.Said) turn).text())
                .toList();
    }

    private ObjectNode message(String text) {
        return scene.anna.message(scene.anna.personalChat(), text);
    }

    @Test
    void ofActivitiesWithoutAnIdNoneIsTakenForAnother() {
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
    void aChannelThatDoesNotSayWhatItIsIsNoPlaceForPrivateAnswers() {
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
    Stream<DynamicTest> noFieldThatIsAWordMayBreakALineOfTheLog() {
        return Stream.of("type", "name", "channelId", "replyToId", "from.aadObjectId")
                .map(path -> DynamicTest.dynamicTest(path, () -> refused(path)));
    }

    private void refused(String path) {
        var invoke = scene.anna.invoke("config/fetch", scene.anna.personalChat());
        var at = path.startsWith("from.") ? invoke.withObject("/from") : invoke;
        at.put(path.replace("from.", ""), "x\n2026-11-23 ERROR all is lost");
        assertThat(scene.anna.sends(invoke).status()).isEqualTo(400);
    }

    @Test
    void endlessPunctuationIsReadInOneGo() {
        scene.anna.says("!".repeat(400_000) + "a");
        TeamsDoorScene.eventually(() -> heardWords().size() == 1);
    }

    @Test
    void endlessTagsAreReadInOneGo() {
        var body =
                CardElements.object().put("contentType", "html").put("content", "<".repeat(60_000));
        var value = CardElements.object();
        value.putObject("messagePayload").set("body", body);
        assertTimeoutPreemptively(
                Duration.ofMillis(500), () -> assertThat(MessageHtml.text(value)).isNotNull());
    }

    @Test
    void whatIsNoMentionTakesNothingOutOfAMessage() {
        var activity = message("refer Acme needs e-mail");
        TeamsUser.mention(activity, "e", FakeTeams.BOT, "Baton");
        TeamsUser.mention(activity, "a", scene.rita.member().id(), "Rita");
        scene.anna.sends(activity);
        assertThat(heardWords()).containsExactly("refer Acme needs e-mail");
    }

    @Test
    void mentionsWithinMentionsDoNotMultiply() {
        var activity = message("<at>0</at>".repeat(20_000));
        for (var name : List.of("0", "e", "a", "t", "s", "m", ":", "-", "1", "9")) {
            TeamsUser.mention(activity, name, scene.rita.member().id(), "Rita");
        }
        TeamsUser.mention(activity, "<at>0</at>", scene.rita.member().id(), "Rita");
        scene.anna.sends(activity);
        TeamsDoorScene.eventually(() -> heardWords().size() == 1);
        assertThat(heardWords().getFirst()).hasSizeLessThan(200_000);
    }

    @TestFactory
    Stream<DynamicTest> aTokenThatNoKeySignedIsTurnedAway() {
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

    /// Whatever is changed in an activity at random: it is heard or refused, and nothing breaks.
    @Test
    void whateverIsChangedInAnActivityIsHeardOrRefused() {
        for (int seed = 0; seed < 600; seed++) {
            var chance = new Random(seed);
            var activity = activities().get(seed % activities().size());
            for (int i = chance.nextInt(4); i >= 0; i--) {
                spoil(activity, chance);
            }
            assertThat(scene.anna.sends(activity).status())
                    .as("seed %d: %s", seed, activity)
                    .isIn(200, 400, 401, 403);
        }
    }

    private List<ObjectNode> activities() {
        var pressed = new ButtonData("offer.accept", "R-1/1").toJson();
        var execute = scene.anna.invoke("adaptiveCard/action", scene.sales).put("replyToId", "1");
        execute.putObject("value").putObject("action").set("data", pressed);
        var fetch = scene.anna.invoke("task/fetch", scene.anna.personalChat());
        fetch.putObject("value").set("data", pressed);
        var submit = scene.anna.invoke("task/submit", scene.anna.personalChat());
        submit.putObject("value").set("data", filled());
        var act = scene.anna.invoke("composeExtension/fetchTask", scene.sales);
        act.putObject("value")
                .put("commandId", "log_referral")
                .putObject("messagePayload")
                .putObject("body")
                .put("contentType", "html")
                .put("content", "<p>Acme</p>");
        var query = scene.anna.invoke("composeExtension/query", scene.sales);
        query.putObject("value")
                .putArray("parameters")
                .addObject()
                .put("name", "need")
                .put("value", "VoIP");
        var install = scene.anna.activity("installationUpdate", scene.sales).put("action", "add");
        var said = scene.anna.message(scene.sales, "<at>Baton</at> refer list");
        TeamsUser.mention(said, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        var file = message("partner import");
        file.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", "partners.csv")
                .putObject("content")
                .put("downloadUrl", "https://evil.example/partners.csv");
        return List.of(execute, fetch, submit, act, query, install, said, file);
    }

    private static JsonNode filled() {
        var form =
                CardElements.object().put("form", "won").put("title", "Won").put("subject", "R-1");
        var fields = form.putArray("fields");
        fields.addObject().put("name", "who").put("kind", "someone").put("label", "Who");
        fields.addObject().put("name", "day").put("kind", "day").put("label", "When");
        var choice = fields.addObject().put("name", "which").put("kind", "choice");
        choice.putArray("options").addObject().put("value", "a").put("title", "A");
        var data = CardElements.object().put("who", "x").put("day", "2026-99-99").put("which", "b");
        data.set(ButtonData.KEY, form);
        return data;
    }

    /// Puts something else in the place of one node, or takes it away.
    private static void spoil(ObjectNode activity, Random chance) {
        var places = new ArrayList<JsonNode>();
        collect(activity, places);
        var at = places.get(chance.nextInt(places.size()));
        if (at instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(chance.nextInt(names.size()));
            var something = something(chance);
            if (something == null) {
                object.remove(name);
            } else {
                object.set(name, something);
            }
        } else if (at instanceof ArrayNode array) {
            var something = something(chance);
            if (something != null) {
                array.insert(0, something);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(each -> collect(each, places));
        }
    }

    private static @org.jspecify.annotations.Nullable JsonNode something(Random chance) {
        var nodes = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
        return switch (chance.nextInt(12)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(-1);
            case 2 -> nodes.textNode("");
            case 3 -> nodes.textNode("x".repeat(20_000));
            case 4 -> nodes.textNode("\u0000\u0001\ud800<at>'\"{{DATE(x)}}");
            case 5 -> nodes.arrayNode().add(1).add("x").addNull();
            case 6 -> nodes.objectNode().put("id", "../..").put("type", "x");
            case 7 -> nodes.booleanNode(true);
            case 8 -> nodes.textNode("../../%2e%2e/x?y#z");
            case 9 -> nodes.numberNode(new java.math.BigDecimal("1e400"));
            case 10 -> nodes.textNode("29:nobody");
            default -> null;
        };
    }
}
