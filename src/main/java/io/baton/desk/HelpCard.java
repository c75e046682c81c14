package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.CommonButtons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lists commands: the everyday ones in brief, or all in full.
final class HelpCard {
    private static final Pattern OPTIONAL = Pattern.compile("\\s*\\[[^\\]]*\\]");
    private static final Set<String> EVERYDAY =
            Set.of(
                    "refer",
                    "refer list",
                    "refer show",
                    "refer offer",
                    "refer won",
                    "refer lost",
                    "partner find",
                    "partner add",
                    "partner show",
                    "partner list",
                    "revenue",
                    "revenue total",
                    "revenue digest here");

    private HelpCard() {}

    static Card inFull(List<Command> commands) {
        return grouped(commands, HelpCard::fullLine);
    }

    /// The commands people need most, one short line each.
    static Card inBrief(List<Command> commands) {
        var shown = commands.stream().filter(each -> EVERYDAY.contains(each.name())).toList();
        return grouped(shown, HelpCard::briefLine).buttons(CommonButtons.help());
    }

    /// Groups commands by their first word.
    private static Card grouped(List<Command> commands, Function<Command, Text> line) {
        var groups =
                commands.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.name().split(" ")[0],
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var result = Card.titled("Commands");
        for (var group : groups.entrySet()) {
            result = groups.size() < 2 ? result : result.paragraph(title(group.getKey()));
            result = result.bullets(group.getValue().stream().map(line).toList());
        }
        return result;
    }

    private static Text title(String word) {
        return Text.empty()
                .strong(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private static Text fullLine(Command command) {
        return Text.empty().code(command.usage()).plain(" " + command.purpose());
    }

    /// Without optional parts, and only the first part of the purpose.
    private static Text briefLine(Command command) {
        return Text.empty()
                .code(OPTIONAL.matcher(command.usage()).replaceAll(""))
                .plain(" " + command.purpose().split(";", 2)[0]);
    }
}
