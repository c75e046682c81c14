package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Something a person can see and press: a message, a whisper, a modal or a Home tab.
public sealed interface SlackSurface permits ChannelMessage, Ephemeral, SlackView {
    ArrayNode blocks();

    /// The `container` field of an interaction.
    ObjectNode container();

    /// All visible texts in order, one per line.
    default String visibleText() {
        return String.join("\n", BlockReader.texts(blocks()));
    }

    default List<Control> controls() {
        return BlockReader.controls(blocks());
    }

    /// The labels of the buttons, in order.
    default List<String> buttons() {
        return controls().stream().filter(Control::isButton).map(Control::label).toList();
    }

    /// Finds a button by its label or `action_id`, another control by its `action_id`.
    ///
    /// @throws AssertionError if there is none
    default Control control(String labelOrActionId) {
        return controls().stream()
                .filter(c ->
                        c.label().equals(labelOrActionId) || c.actionId().equals(labelOrActionId))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no “%s” among %s".formatted(labelOrActionId, controls())));
    }
}
