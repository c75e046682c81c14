package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Finds buttons on a card.
public final class CardButtons {
    private CardButtons() {}

    /// @throws AssertionError if the card has no such button
    static JsonNode labeled(JsonNode card, String label) {
        return find(card, label)
                .orElseThrow(
                        () -> new AssertionError("no button “%s” on %s".formatted(label, card)));
    }

    /// Whether the card has this button.
    public static boolean on(JsonNode card, String label) {
        return find(card, label).isPresent();
    }

    private static Optional<JsonNode> find(JsonNode node, String label) {
        boolean action = TeamsJson.text(node, "type").startsWith("Action.");
        if (action && TeamsJson.text(node, "title").equals(label)) {
            return Optional.of(node);
        }
        return StreamSupport.stream(node.spliterator(), false)
                .flatMap(each -> find(each, label).stream())
                .findFirst();
    }

    /// All labels, in order.
    public static List<String> labels(JsonNode card) {
        return TeamsJson.text(card, "type").startsWith("Action.")
                ? List.of(TeamsJson.text(card, "title"))
                : StreamSupport.stream(card.spliterator(), false)
                        .flatMap(each -> labels(each).stream())
                        .toList();
    }
}
