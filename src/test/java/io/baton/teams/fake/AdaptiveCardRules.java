package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Teams' documented rules for Adaptive Cards 1.5 and charts, as far as Baton uses them. Stricter
/// than Teams: rejects any element, property or value not listed.
public final class AdaptiveCardRules {
    private final List<String> violations = new ArrayList<>();
    private final JsonNode card;
    private final Set<String> ids = new HashSet<>();

    private AdaptiveCardRules(JsonNode card) {
        this.card = card;
    }

    /// Violations in all cards within a request to Teams.
    public static List<String> violationsInside(JsonNode sent) {
        return all(sent)
                .filter(node -> type(node).equals("AdaptiveCard"))
                .flatMap(found -> violations(found).stream())
                .toList();
    }

    /// Violations in one card. Empty if Teams accepts it.
    public static List<String> violations(JsonNode card) {
        var rules = new AdaptiveCardRules(card);
        rules.check(card, "AdaptiveCard");
        if (2 * card.toString().length() > 80 * 1024) {
            rules.violations.add("more than 80 KB: " + 2 * card.toString().length());
        }
        if (all(card).filter(AdaptiveCardRules::visibleButton).count() > 6) {
            rules.violations.add("more than 6 visible actions");
        }
        return rules.violations;
    }

    /// Every JSON object in the node, outermost first.
    public static Stream<JsonNode> all(JsonNode node) {
        var inside =
                StreamSupport.stream(node.spliterator(), false).flatMap(AdaptiveCardRules::all);
        return node.isObject() ? Stream.concat(Stream.of(node), inside) : inside;
    }

    private static boolean visibleButton(JsonNode node) {
        return Set.of("Action.Execute", "Action.Submit").contains(type(node))
                && !node.path("mode").asText().equals("secondary")
                && (node.has("fallback") || !type(node).equals("Action.Submit") || opens(node));
    }

    private static boolean opens(JsonNode submit) {
        return submit.path("data").has("msteams");
    }

    private void check(JsonNode node, String... expected) {
        var type = type(node);
        var shape = AdaptiveCardShapes.of(type);
        if (shape == null || expected.length > 0 && !Set.of(expected).contains(type)) {
            violations.add("unexpected element: " + type);
            return;
        }
        shape.must().stream()
                .filter(name -> !node.has(name))
                .forEach(name -> violations.add(type + " without " + name));
        node.fieldNames()
                .forEachRemaining(name -> {
                    if (!shape.knows(name)) {
                        violations.add(type + " with " + name);
                    }
                    value(type, name, node.path(name));
                });
        content(type, node);
    }

    private void value(String type, String name, JsonNode value) {
        if (!AdaptiveCardShapes.allows(type, name, value.asText())) {
            violations.add(type + " with " + name + " " + value);
        }
        if (value.isTextual() && value.asText().isEmpty()) {
            violations.add(type + " with an empty " + name);
        }
    }

    private void content(String type, JsonNode node) {
        switch (type) {
            case "AdaptiveCard" -> whole(node);
            case "TextBlock" -> markdown(node.path("text").asText());
            case "RichTextBlock" -> some(node.path("inlines"), "TextRun");
            case "TextRun" -> run(node);
            case "ColumnSet" -> some(node.path("columns"), "Column");
            case "Column" -> node.path("items").forEach(item -> check(item, "RichTextBlock"));
            case "ActionSet" -> some(node.path("actions"), "Action.Execute", "Action.Submit");
            case "Action.Execute" -> execute(node);
            case "Action.OpenUrl" -> address(node.path("url").asText(), "https?://.+|mailto:.+");
            case "Image" -> address(node.path("url").asText(), "https://.+");
            case "Chart.VerticalBar" -> chart(node);
            case "Input.Text", "Input.ChoiceSet", "Input.Date" -> input(node);
            default -> {}
        }
    }

    private void whole(JsonNode node) {
        node.path("body").forEach(element -> check(element));
        if (node.path("body").isEmpty()) {
            violations.add("an empty card");
        }
        node.path("actions").forEach(action -> check(action, "Action.Submit"));
        if (node.has("fallbackText")) {
            markdown(node.path("fallbackText").asText());
        }
        node.path("msteams").path("entities").forEach(this::mention);
    }

    private void mention(JsonNode entity) {
        check(entity, "mention");
        if (!entity.path("text").asText().matches("<at>[\\p{L}\\p{M}\\p{N}.'’… ]+</at>")) {
            violations.add("a name that may be read as markup: " + entity.path("text"));
        }
    }

    /// Allows only text without markup, and mentions.
    private void markdown(String text) {
        var rest = text;
        for (var entity : card.path("msteams").path("entities")) {
            rest = rest.replace(entity.path("text").asText(), "");
        }
        if (!rest.matches("[\\p{L}\\p{M}\\p{N} ,.:;?!'’“”–…%€$-]*")
                || rest.matches("(?s)(\\p{N}+[.)]|- ).*")) {
            violations.add("words that may be read as markup: " + text);
        }
    }

    private void run(JsonNode node) {
        if (node.path("text").asText().contains("{{")) {
            violations.add("a function in a run");
        }
        if (node.has("selectAction")) {
            check(node.path("selectAction"), "Action.OpenUrl");
        }
    }

    private void some(JsonNode items, String... types) {
        if (items.isEmpty()) {
            violations.add("none of " + String.join(", ", types));
        }
        items.forEach(item -> check(item, types));
    }

    private void execute(JsonNode node) {
        var fallback = node.path("fallback");
        check(fallback, "Action.Submit");
        if (!fallback.path("data").equals(node.path("data"))
                || !fallback.path("title").equals(node.path("title"))) {
            violations.add("a fallback that does something else");
        }
    }

    private void address(String url, String shape) {
        if (!url.matches("(?s)" + shape) || url.length() > 2_000 || url.matches(".*\\s.*")) {
            violations.add("an address of another kind: " + url);
        }
    }

    private void chart(JsonNode node) {
        check(node.path("fallback"), "Image", "RichTextBlock");
        if (node.path("data").isEmpty()) {
            violations.add("a chart of nothing");
        }
        for (var point : node.path("data")) {
            var names = new HashSet<String>();
            point.fieldNames().forEachRemaining(names::add);
            if (!names.equals(Set.of("x", "y", "color"))
                    || !point.path("x").isTextual()
                    || !point.path("y").isNumber()) {
                violations.add("a point that is none: " + point);
            }
            value("point", "color", point.path("color"));
        }
    }

    private void input(JsonNode node) {
        if (!ids.add(node.path("id").asText())) {
            violations.add("two inputs called " + node.path("id"));
        }
        if (node.path("isRequired").asBoolean() && !node.has("errorMessage")) {
            violations.add("a required input that does not say what is missing");
        }
        if (node.has("choices.data")) {
            check(node.path("choices.data"), "Data.Query");
        }
    }

    private static String type(JsonNode node) {
        return node.path("type").asText();
    }
}
