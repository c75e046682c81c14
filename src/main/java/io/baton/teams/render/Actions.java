package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import java.util.ArrayList;
import java.util.List;

/// Buttons as the actions of a card. What is pressed comes back as [PressedButton].
final class Actions {
    private Actions() {}

    /// A row of buttons; those beyond the six that a card shows go into its menu, and those that
    /// would make the message too large are left out.
    ///
    /// @param before how many buttons the card has above
    static List<ObjectNode> of(List<Button> buttons, int before) {
        var actions = new ArrayList<ObjectNode>();
        int bytes = 0;
        for (var button : buttons) {
            var action = action(button, before + actions.size());
            bytes += Limits.bytes(action);
            if (bytes > Limits.ROW_BYTES) {
                break;
            }
            actions.add(action);
        }
        return actions;
    }

    private static ObjectNode action(Button button, int number) {
        var action = button.form() ? opening(button) : executing(button);
        return number < Limits.ACTIONS ? action : action.put("mode", "secondary");
    }

    /// Teams opens a dialog only from this, never as the answer to an action.
    private static ObjectNode opening(Button button) {
        var data = PressedButton.of(button).data();
        data.set("msteams", Elements.element("task/fetch"));
        var action = labelled("Action.Submit", button);
        action.set("data", data);
        return action;
    }

    /// Older clients submit the same as a message without words.
    private static ObjectNode executing(Button button) {
        var submit = labelled("Action.Submit", button);
        submit.set("data", PressedButton.of(button).data());
        var execute = labelled("Action.Execute", button).put("verb", button.action());
        execute.set("data", PressedButton.of(button).data());
        execute.set("fallback", submit);
        return execute;
    }

    private static ObjectNode labelled(String type, Button button) {
        var action = Elements.element(type);
        action.put("title", Limits.line(button.label(), Limits.LABEL, "…"));
        return switch (button.look()) {
            case PLAIN -> action;
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
        };
    }
}
