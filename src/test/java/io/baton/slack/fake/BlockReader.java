package io.baton.slack.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads blocks as a person sees them.
final class BlockReader {
    private static final Set<String> TEXT_TYPES = Set.of("plain_text", "mrkdwn");

    private BlockReader() {}

    static List<String> texts(JsonNode blocks) {
        List<String> texts = new ArrayList<>();
        collectTexts(blocks, texts);
        return texts;
    }

    private static void collectTexts(JsonNode node, List<String> into) {
        String type = node.isObject() ? SlackJson.text(node, "type") : "";
        if (TEXT_TYPES.contains(type) || type.equals("text") || type.equals("markdown")) {
            into.add(SlackJson.text(node, "text"));
            return;
        }
        if (type.equals("image")) {
            into.add(SlackJson.text(node, "alt_text"));
        }
        for (JsonNode child : node.values()) {
            collectTexts(child, into);
        }
    }

    static List<Control> controls(ArrayNode blocks) {
        return SlackJson.stream(blocks).flatMap(BlockReader::controlsOf).toList();
    }

    private static Stream<Control> controlsOf(JsonNode block) {
        Stream<JsonNode> inRow = SlackJson.stream(block.path("elements"));
        Stream<JsonNode> alone = Stream.of(block.path("accessory"), block.path("element"));
        return Stream.concat(inRow, alone)
                .filter(element -> element.has("action_id"))
                .map(element ->
                        new Control(SlackJson.text(block, "block_id"), (ObjectNode) element));
    }

    /// Texts that Slack reads as markup, where mentions and links are active.
    static Stream<String> markup(JsonNode node) {
        if (node.isObject()
                && Set.of("mrkdwn", "markdown").contains(SlackJson.text(node, "type"))) {
            return Stream.of(SlackJson.text(node, "text"));
        }
        return SlackJson.stream(node).flatMap(BlockReader::markup);
    }
}
