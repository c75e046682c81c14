package io.baton.slack.fake;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Counts the characters that people see in blocks, and the values behind them.
final class BlockTexts {
    private static final Set<String> TEXTS = Set.of("text", "alt_text", "value", "url");

    private BlockTexts() {}

    static int length(JsonNode node) {
        int length = 0;
        for (var name : node.propertyNames()) {
            var value = node.path(name);
            length +=
                    value.isString() && TEXTS.contains(name)
                            ? value.asString().length()
                            : length(value);
        }
        if (node.isArray()) {
            for (var element : node) {
                length += length(element);
            }
        }
        return length;
    }
}
