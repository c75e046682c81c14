package io.baton.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds buttons in a message's blocks.
final class SlackButtons {
    private SlackButtons() {}

    /// @param label its beginning
    static Optional<JsonNode> find(JsonNode blocks, String label) {
        return all(blocks)
                .filter(each -> each.path("text").path("text").asText().startsWith(label))
                .findFirst();
    }

    private static Stream<JsonNode> all(JsonNode node) {
        var here =
                node.path("type").asText().equals("button")
                        ? Stream.of(node)
                        : Stream.<JsonNode>empty();
        return Stream.concat(here, node.valueStream().flatMap(SlackButtons::all));
    }
}
