package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import io.baton.teams.render.ButtonData;
import io.baton.teams.render.CardElements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Activities of each kind, and random damage to them.
final class MalformedActivities {
    private MalformedActivities() {}

    /// One valid activity of each kind.
    static List<ObjectNode> valid(TeamsUser anna, String sales) {
        var pressed = new ButtonData("offer.accept", "R-1/1").toJson();
        var execute = anna.invoke("adaptiveCard/action", sales).put("replyToId", "1");
        execute.putObject("value").putObject("action").set("data", pressed);
        var fetch = anna.invoke("task/fetch", anna.personalChat());
        fetch.putObject("value").set("data", pressed);
        var submit = anna.invoke("task/submit", anna.personalChat());
        submit.putObject("value").set("data", filled());
        var act = anna.invoke("composeExtension/fetchTask", sales);
        act.putObject("value")
                .put("commandId", "log_referral")
                .putObject("messagePayload")
                .putObject("body")
                .put("contentType", "html")
                .put("content", "<p>Acme</p>");
        var query = anna.invoke("composeExtension/query", sales);
        query.putObject("value")
                .putArray("parameters")
                .addObject()
                .put("name", "need")
                .put("value", "VoIP");
        var install = anna.activity("installationUpdate", sales).put("action", "add");
        var said = anna.message(sales, "<at>Baton</at> refer list");
        TeamsUser.mention(said, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        var file = anna.message(anna.personalChat(), "partner import");
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

    /// Replaces or removes one random node.
    static void damage(ObjectNode activity, Random random) {
        var nodes = new ArrayList<JsonNode>();
        collect(activity, nodes);
        var at = nodes.get(random.nextInt(nodes.size()));
        if (at instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(random.nextInt(names.size()));
            var replacement = replacement(random);
            if (replacement == null) {
                object.remove(name);
            } else {
                object.set(name, replacement);
            }
        } else if (at instanceof ArrayNode array) {
            var replacement = replacement(random);
            if (replacement != null) {
                array.insert(0, replacement);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        if (node.isContainerNode()) {
            nodes.add(node);
            node.forEach(each -> collect(each, nodes));
        }
    }

    private static @Nullable JsonNode replacement(Random random) {
        var nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(-1);
            case 2 -> nodes.textNode("");
            case 3 -> nodes.textNode("x".repeat(20_000));
            case 4 -> nodes.textNode("\u0000\u0001\ud800<at>'\"{{DATE(x)}}");
            case 5 -> nodes.arrayNode().add(1).add("x").addNull();
            case 6 -> nodes.objectNode().put("id", "../..").put("type", "x");
            case 7 -> nodes.booleanNode(true);
            case 8 -> nodes.textNode("../../%2e%2e/x?y#z");
            case 9 -> nodes.numberNode(new BigDecimal("1e400"));
            case 10 -> nodes.textNode("29:unknown");
            default -> null;
        };
    }
}
