package io.baton.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.baton.chat.Button;
import io.baton.door.TextShortener;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays out buttons in rows of five, and finds the action of a pressed one.
public final class ButtonRows {
    private static final char NUMBER = '#';

    private ButtonRows() {}

    /// @param first number of the first button; numbers are unique in a message
    static Stream<LayoutBlock> of(List<Button> buttons, int first) {
        int row = SlackLimits.BUTTONS_IN_ROW;
        return IntStream.range(0, (buttons.size() + row - 1) / row)
                .mapToObj(n ->
                        IntStream.range(n * row, Math.min(buttons.size(), (n + 1) * row))
                                .mapToObj(i -> button(buttons.get(i), first + i))
                                .toList())
                .map(elements -> ActionsBlock.builder().elements(elements).build());
    }

    /// Slack: `action_id` must be unique in a block, so a number follows the action.
    static String actionId(String action, int number) {
        var suffix = NUMBER + Integer.toString(number);
        return TextShortener.shorten(action, SlackLimits.ID - suffix.length()) + suffix;
    }

    /// The action without its number.
    public static String action(String actionId) {
        int at = actionId.lastIndexOf(NUMBER);
        return at < 0 ? actionId : actionId.substring(0, at);
    }

    private static BlockElement button(Button button, int number) {
        return ButtonElement.builder()
                .actionId(actionId(button.action(), number))
                .text(label(button))
                .value(value(button))
                .style(style(button.style()))
                .build();
    }

    private static @Nullable String value(Button button) {
        var value = button.value();
        return value.isEmpty() ? null : TextShortener.shorten(value, SlackLimits.BUTTON_VALUE);
    }

    private static PlainTextObject label(Button button) {
        var text = TextShortener.singleLine(button.label(), SlackLimits.BUTTON_LABEL, "…");
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static @Nullable String style(Button.Style style) {
        return switch (style) {
            case PLAIN -> null;
            case PRIMARY -> "primary";
            case DANGER -> "danger";
        };
    }
}
