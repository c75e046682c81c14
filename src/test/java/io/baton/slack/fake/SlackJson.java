package io.baton.slack.fake;

import java.util.Arrays;
import java.util.Collection;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Short helpers for JSON in tests.
public final class SlackJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SlackJson() {}

    /// `object("ok", true, "ts", "1.2")`: names and values in turn; null becomes JSON null.
    public static ObjectNode object(@Nullable Object... namesAndValues) {
        ObjectNode node = MAPPER.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            node.set(String.valueOf(namesAndValues[i]), MAPPER.valueToTree(namesAndValues[i + 1]));
        }
        return node;
    }

    public static ArrayNode array(Object... values) {
        return array(Arrays.asList(values));
    }

    public static ArrayNode array(Collection<?> values) {
        ArrayNode node = MAPPER.createArrayNode();
        values.forEach(value -> node.add(MAPPER.<JsonNode>valueToTree(value)));
        return node;
    }

    /// @throws tools.jackson.core.JacksonException if the text is not JSON
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /// The text of a field, or an empty string.
    public static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(array.iterator(), Spliterator.ORDERED), false);
    }
}
