package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import java.util.Optional;

/// What a button carries there and back. It comes back from a client: nothing of it is trusted.
public record PressedButton(String action, String value) {
    /// The name under which ours stands in an action's data, apart from a form's fields.
    public static final String OURS = "baton";

    static PressedButton of(Button button) {
        return new PressedButton(button.action(), Limits.shortened(button.value(), Limits.VALUE));
    }

    public ObjectNode data() {
        var data = Elements.object();
        data.set(OURS, Elements.object().put("action", action).put("value", value));
        return data;
    }

    /// @param data of an `adaptiveCard/action` (`value.action.data`), a `task/fetch` (`value.data`)
    ///   or a message without words (`value`)
    public static Optional<PressedButton> read(JsonNode data) {
        var ours = data.path(OURS);
        var action = ours.path("action");
        var value = ours.path("value");
        return action.isTextual() && !action.asText().isEmpty()
                ? Optional.of(
                        new PressedButton(action.asText(), value.isTextual() ? value.asText() : ""))
                : Optional.empty();
    }
}
