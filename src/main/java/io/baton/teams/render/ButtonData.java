package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.door.TextShortener;
import java.util.Optional;

/// A button's data. Comes back from a client when the button is pressed, so don't trust it.
public record ButtonData(String action, String value) {
    /// The key of Baton's own data in an action's data, which separates it from form fields.
    public static final String KEY = "baton";

    static ButtonData of(Button button) {
        return new ButtonData(
                button.action(), TextShortener.shorten(button.value(), TeamsLimits.VALUE));
    }

    public ObjectNode toJson() {
        var data = CardElements.object();
        data.set(KEY, CardElements.object().put("action", action).put("value", value));
        return data;
    }

    /// @param data the data of an `adaptiveCard/action` (`value.action.data`), a `task/fetch`
    ///   (`value.data`) or a message without text (`value`)
    public static Optional<ButtonData> read(JsonNode data) {
        var ours = data.path(KEY);
        var action = ours.path("action");
        var value = ours.path("value");
        return action.isTextual() && !action.asText().isEmpty()
                ? Optional.of(
                        new ButtonData(action.asText(), value.isTextual() ? value.asText() : ""))
                : Optional.empty();
    }
}
