package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.CommonButtons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Lists commands: the everyday ones in brief, or all in full.
final class HelpCard {
    private HelpCard() {}

    /// @param example fills a usage in for the reader
    static Card inFull(List<Command> commands, UnaryOperator<String> example) {
        return grouped(
                commands,
                each -> Text.empty().code(example.apply(each.usage())).plain(" " + each.purpose()));
    }

    /// What helps most right now, in three lines.
    static Card inBrief(FirmProgress progress) {
        var lines =
                switch (progress) {
                    case NO_PARTNERS ->
                            List.of(
                                    line(
                                            "partner add RingPros: phones, VoIP",
                                            "adds your first partner."),
                                    line("partner import", "adds a list of partners from a file."),
                                    Text.of(
                                            "Then tell me what a client needs, in your own words."));
                    case NO_REFERRALS ->
                            List.of(
                                    Text.of("Tell me what a client needs, in your own words."),
                                    line("refer CLIENT needs NEED", "does the same, faster."),
                                    line("partner find NEED", "shows who could do it."));
                    case RUNNING ->
                            List.of(
                                    Text.of(
                                            "Tell me what a client needs or what became of a referral, in your own words."),
                                    line("refer list open", "shows what's waiting."),
                                    line("revenue", "shows what partnering earns."));
                };
        return Card.titled("What I can do").bullets(lines).buttons(CommonButtons.help());
    }

    private static Text line(String command, String purpose) {
        return Text.empty().code(command).plain(" " + purpose);
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
}
