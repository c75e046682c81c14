package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever a person can look at and press: a message, a whisper, a modal, a Home tab.
public sealed interface SlackSurface permits ChannelMessage, Ephemeral, SlackView {
    ArrayNode blocks();

    /// The `container` that an interaction names.
    ObjectNode container();

    /// All texts that the eye sees, in order, one per line.
    default String visibleText() {
        return String.join("\n", BlockReader.texts(blocks()));
    }

    default List<Control> controls() {
        return BlockReader.controls(blocks());
    }

    /// The words on the buttons, in order.
    default List<String> buttons() {
        return controls().stream().filter(Control::isButton).map(Control::label).toList();
    }

    /// A button by its words or its `action_id`, another control by its `action_id`.
    ///
    /// @throws AssertionError when there is none: a person cannot press what is not there
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
