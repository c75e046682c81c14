package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

final class TeamsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TeamsJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonNode from, String name) {
        return from.path(name).asText();
    }

    static JsonNode read(String json) {
        return read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
