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

/// Reads and writes Teams' JSON. Activities are read as trees, because the SDK's class rejects
/// timestamps without fractions and unknown enum values, and the door needs neither.
public final class Json {
    private static final int MAX_DEPTH = 100;
    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(MAX_DEPTH)
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

    /// The text at a path of field names; empty if there is none.
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
