package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.door.TextShortener;
import java.util.ArrayList;
import java.util.List;

/// Renders buttons as actions of a card. A press comes back as [ButtonData].
final class CardActions {
    private CardActions() {}

    /// A row of buttons. After six on one card, buttons go into a menu. Buttons that would make the
    /// message too large are left out.
    ///
    /// @param before number of buttons on the card before this row
    static List<ObjectNode> of(List<Button> buttons, int before) {
        var actions = new ArrayList<ObjectNode>();
        int bytes = 0;
        for (var button : buttons) {
            var action = action(button, before + actions.size());
            bytes += TeamsLimits.bytes(action);
            if (bytes > TeamsLimits.ROW_BYTES) {
                break;
            }
            actions.add(action);
        }
        return actions;
    }

    private static ObjectNode action(Button button, int number) {
        var action = button.opensForm() ? opening(button) : executing(button);
        return number < TeamsLimits.ACTIONS ? action : action.put("mode", "secondary");
    }

    /// Only this action can open a dialog. A response to any other action can't.
    private static ObjectNode opening(Button button) {
        var data = ButtonData.of(button).toJson();
        data.set("msteams", CardElements.element("task/fetch"));
        var action = labeled("Action.Submit", button);
        action.set("data", data);
        return action;
    }

    /// Older clients submit the fallback as a message without text.
    private static ObjectNode executing(Button button) {
        var submit = labeled("Action.Submit", button);
        submit.set("data", ButtonData.of(button).toJson());
        var execute = labeled("Action.Execute", button).put("verb", button.action());
        execute.set("data", ButtonData.of(button).toJson());
        execute.set("fallback", submit);
        return execute;
    }

    private static ObjectNode labeled(String type, Button button) {
        var action = CardElements.element(type);
        action.put("title", TextShortener.singleLine(button.label(), TeamsLimits.LABEL, "…"));
        return switch (button.style()) {
            case PLAIN -> action;
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
        };
    }
}
