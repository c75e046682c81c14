package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Command;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the `refer` command that was meant by words that log nothing.
///
/// @param commands the other `refer` commands
record OtherCommand(List<Command> commands) {
    private static final Pattern NEEDS = Pattern.compile("(?i)\\bneeds?\\b");
    private static final int LONGEST_REST = 200;

    OtherCommand {
        commands = List.copyOf(commands);
    }

    /// A referral number shows that no client was meant.
    boolean isUnknown(String words) {
        return !NEEDS.matcher(words).find() && ReferralNumberParser.findIn(words).isPresent();
    }

    static Card unknown(String words) {
        return Card.saying("I don't know “refer " + Quote.of(firstWord(words)).substring(1) + ".")
                .buttons(CommonButtons.help());
    }

    /// Suggests another command when its second word was misspelled.
    Optional<Text> meant(String words) {
        if (NEEDS.matcher(words).find()) {
            return Optional.empty();
        }
        var verbs = commands.stream().map(each -> each.name().replaceFirst("^refer ", "")).toList();
        return DidYouMean.closest(firstWord(words), verbs)
                .flatMap(verb ->
                        commands.stream()
                                .filter(each -> each.name().equals("refer " + verb))
                                .findFirst())
                .map(command ->
                        Text.of("I didn't get that. Did you mean ")
                                .code(completed(command, words))
                                .plain("?"));
    }

    private static String firstWord(String words) {
        return words.strip().split("\\s+", 2)[0];
    }

    /// The command with what was typed after its name, or with an example.
    private static String completed(Command command, String words) {
        var parts = words.strip().split("\\s+", 2);
        return parts.length < 2
                ? command.example()
                : command.name() + " " + Shorten.to(LONGEST_REST, parts[1]);
    }
}
