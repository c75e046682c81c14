package io.baton.slack.render;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import io.baton.door.TextShortener;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Renders a choice as a menu. Slack: at most 100 options, or 100 groups of 100.
final class SelectMenu {
    private SelectMenu() {}

    static StaticSelectElement of(Field.Choice choice) {
        var options = choice.options().stream().map(SelectMenu::option).toList();
        var menu =
                StaticSelectElement.builder()
                        .actionId(FormView.ANSWER)
                        .initialOption(initial(options, choice.initial()));
        return options.size() <= SlackLimits.OPTIONS
                ? menu.options(options).build()
                : menu.optionGroups(groups(options)).build();
    }

    private static OptionObject option(Option option) {
        return OptionObject.builder()
                .text(
                        FormView.plain(
                                TextShortener.singleLine(
                                        option.label(), SlackLimits.OPTION_LABEL, option.value())))
                .value(TextShortener.shorten(option.value(), SlackLimits.OPTION_VALUE))
                .build();
    }

    private static @Nullable OptionObject initial(List<OptionObject> options, String value) {
        return options.stream().filter(o -> o.getValue().equals(value)).findFirst().orElse(null);
    }

    private static List<OptionGroupObject> groups(List<OptionObject> options) {
        int most = SlackLimits.OPTIONS;
        return IntStream.range(0, Math.min(most, (options.size() + most - 1) / most))
                .mapToObj(n -> group(options, n * most, Math.min(options.size(), (n + 1) * most)))
                .toList();
    }

    private static OptionGroupObject group(List<OptionObject> options, int from, int to) {
        return OptionGroupObject.builder()
                .label(FormView.plain((from + 1) + "–" + to))
                .options(options.subList(from, to))
                .build();
    }
}
