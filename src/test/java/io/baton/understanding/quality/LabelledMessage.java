package io.baton.understanding.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A message with what a careful assistant would understand, written by people who had not seen the
/// program.
record LabelledMessage(String id, String text, String who, String intent, JsonNode label) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<LabelledMessage> all(String file) {
        return lines(file).map(LabelledMessage::of).toList();
    }

    static JsonNode world(String file) {
        return JSON.readTree(lines(file).reduce("", (one, more) -> one + "\n" + more));
    }

    static Stream<String> lines(String file) {
        try (var in = LabelledMessage.class.getResourceAsStream(file)) {
            return new String(
                            Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledMessage of(String line) {
        var json = JSON.readTree(line);
        return new LabelledMessage(
                json.path("id").asString(),
                json.path("text").asString(),
                json.path("who").asString(),
                json.path("intent").asString(),
                json);
    }

    /// An exact command, which is not read as free text.
    boolean isCommand() {
        return intent.equals("command");
    }

    boolean byPartner() {
        return who.startsWith("partner:");
    }

    /// The acceptable values of a field; empty if the message has none.
    List<JsonNode> values(String field) {
        return alternatives(label.path("fields").path(field));
    }

    /// Whether leaving the field out is right too.
    boolean mayBeBlank(String field) {
        var value = label.path("fields").path(field);
        return value.isMissingNode()
                || (value.isArray()
                        && StreamSupport.stream(value.spliterator(), false)
                                .anyMatch(JsonNode::isNull));
    }

    static List<JsonNode> alternatives(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .filter(each -> !each.isNull())
                        .toList()
                : List.of(value);
    }
}
