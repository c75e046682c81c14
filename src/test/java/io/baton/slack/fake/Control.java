package io.baton.slack.fake;

import tools.jackson.databind.node.ObjectNode;

/// A control that a person can press or choose from.
///
/// @param blockId id of its block
/// @param element the element as the bot sent it
public record Control(String blockId, ObjectNode element) {
    public String type() {
        return SlackJson.text(element, "type");
    }

    public boolean isButton() {
        return type().equals("button") || type().equals("workflow_button");
    }

    public String actionId() {
        return SlackJson.text(element, "action_id");
    }

    public String value() {
        return SlackJson.text(element, "value");
    }

    /// The text of a button, or the placeholder of a menu.
    public String label() {
        return SlackJson.text(element.path(isButton() ? "text" : "placeholder"), "text");
    }

    @Override
    public String toString() {
        return "%s “%s” (%s)".formatted(type(), label(), actionId());
    }
}
