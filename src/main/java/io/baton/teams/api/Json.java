package io.baton.teams.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// JSON as Teams speaks it. An activity is read as a tree: the SDK's own class refuses timestamps
/// without a fraction and enumerations it does not know, and the door needs neither.
public final class Json {
    private static final int DEEPEST = 100;
    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(DEEPEST)
                                            .build())
                            .build());

    private Json() {}

    public static JsonNode read(byte[] bytes) throws IOException {
        var tree = MAPPER.readTree(bytes);
        return tree == null ? MAPPER.missingNode() : tree;
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// The words at the end of a path of names; empty where there are none.
    public static String text(JsonNode from, String... path) {
        var at = from;
        for (var name : path) {
            at = at.path(name);
        }
        return at.isValueNode() && !at.isNull() ? at.asText() : "";
    }

    public static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    public static Map<String, Object> map(JsonNode from) {
        return MAPPER.convertValue(from, new TypeReference<Map<String, Object>>() {});
    }

    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
