package io.baton.slack.fake;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Blocks of a given size, to test limits.
final class BlockSamples {
    private BlockSamples() {}

    static String x(int length) {
        return "x".repeat(length);
    }

    static ObjectNode plain(int length) {
        return SlackJson.object("type", "plain_text", "text", x(length));
    }

    static ObjectNode mrkdwn(String text) {
        return SlackJson.object("type", "mrkdwn", "text", text);
    }

    static ObjectNode divider() {
        return SlackJson.object("type", "divider");
    }

    static ObjectNode section(String text) {
        return SlackJson.object("type", "section", "text", mrkdwn(text));
    }

    static ArrayNode copies(int count, ObjectNode block) {
        return SlackJson.array(Collections.nCopies(count, block));
    }

    static ArrayNode row(String type, int count, Object element) {
        return SlackJson.array(
                SlackJson.object("type", type, "elements", Collections.nCopies(count, element)));
    }

    static ArrayNode fields(int count, int length) {
        return SlackJson.array(
                SlackJson.object(
                        "type",
                        "section",
                        "fields",
                        Collections.nCopies(count, mrkdwn(x(length)))));
    }

    static ArrayNode buttonRow(int count) {
        List<ObjectNode> buttons =
                IntStream.range(0, count)
                        .mapToObj(i ->
                                SlackJson.object(
                                        "type", "button", "text", plain(3), "action_id", "a" + i))
                        .toList();
        return SlackJson.array(SlackJson.object("type", "actions", "elements", buttons));
    }

    static ArrayNode button(String field, Object value) {
        ObjectNode button = SlackJson.object("type", "button", "text", plain(3), "action_id", "a");
        button.setAll(SlackJson.object(field, value));
        return row("actions", 1, button);
    }

    static ObjectNode confirm(int length) {
        return SlackJson.object(
                "title", plain(5), "text", plain(length), "confirm", plain(3), "deny", plain(2));
    }

    static ArrayNode select(String type, int count, int length) {
        List<ObjectNode> options =
                IntStream.range(0, count)
                        .mapToObj(i -> SlackJson.object("text", plain(length), "value", "v" + i))
                        .toList();
        return row(
                "actions", 1, SlackJson.object("type", type, "action_id", "a", "options", options));
    }

    static ArrayNode image(String url, int altLength) {
        return SlackJson.array(
                SlackJson.object("type", "image", "image_url", url, "alt_text", x(altLength)));
    }

    static ArrayNode input(ObjectNode label, ObjectNode placeholder) {
        ObjectNode element =
                SlackJson.object(
                        "type", "plain_text_input", "action_id", "a", "placeholder", placeholder);
        return SlackJson.array(
                SlackJson.object("type", "input", "label", label, "element", element));
    }

    static ArrayNode table(int rows) {
        return SlackJson.array(
                SlackJson.object(
                        "type", "table", "rows", Collections.nCopies(rows, List.of(mrkdwn("x")))));
    }

    static ArrayNode markdown(int length) {
        int half = length / 2;
        return SlackJson.array(
                SlackJson.object("type", "markdown", "text", x(half)),
                SlackJson.object("type", "markdown", "text", x(length - half)));
    }
}
