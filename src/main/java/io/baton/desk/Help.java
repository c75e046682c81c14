package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.ReferralNumberParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lists the commands, and answers text that is none.
final class Help implements Command, ButtonHandler {

    private final List<Command> commands;

    /// @param commands all other commands
    Help(List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String usage() {
        return "help [refer, partner or revenue]";
    }

    @Override
    public String purpose() {
        return "lists all commands";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var prefix = rest.toLowerCase(Locale.ROOT);
        var matching =
                available(ask).stream().filter(each -> each.name().startsWith(prefix)).toList();
        if (!prefix.isEmpty() && !matching.isEmpty()) {
            return new Reply.Whisper(HelpCard.inFull(matching));
        }
        return ask.asker().isMember()
                ? new Reply.Whisper(HelpCard.inBrief(available(ask)))
                : all(ask);
    }

    @Override
    public String action() {
        return CommonButtons.HELP;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return all(ask);
    }

    private Reply all(Ask ask) {
        return new Reply.Whisper(HelpCard.inFull(available(ask)));
    }

    private List<Command> available(Ask ask) {
        return commands.stream()
                .filter(Command::listed)
                .filter(each -> ask.asker().isMember() || each.openToContacts())
                .toList();
    }

    /// Answers text that starts with no command.
    Reply notUnderstood(Ask ask, String text) {
        if (text.isBlank()) {
            return answer(ask, "");
        }
        return new Reply.Whisper(
                didYouMean(ask, text)
                        .map(usage ->
                                Card.saying(
                                                Text.of("I didn't get that. Did you mean ")
                                                        .code(usage)
                                                        .plain("?"))
                                        .buttons(CommonButtons.help()))
                        .orElseGet(() -> suggestions(ask)));
    }

    private static Card suggestions(Ask ask) {
        return ask.asker().isMember()
                ? Card.saying(
                                "I didn't get that. Did you want to log a referral or find a"
                                        + " partner?")
                        .buttons(ReferralButtons.log(), PartnerButtons.find(), CommonButtons.help())
                : Card.saying("I didn't get that. Want to see what I can do?")
                        .buttons(CommonButtons.help());
    }

    /// The nearest command. If the text names a referral, only commands about a referral count, and
    /// they get its number.
    private Optional<String> didYouMean(Ask ask, String text) {
        var number = ReferralNumberParser.findIn(text);
        var candidates =
                Stream.concat(available(ask).stream(), Stream.of(this))
                        .filter(each -> number.isEmpty() || each.usage().contains("R-12"))
                        .toList();
        return nearest(candidates, text)
                .map(Command::usage)
                .map(usage -> number.map(each -> usage.replace("R-12", each)).orElse(usage));
    }

    private static Optional<Command> nearest(List<Command> commands, String text) {
        var words = List.of(text.strip().replaceFirst("^/\\s*", "").split("\\s+"));
        var names = commands.stream().map(Command::name).toList();
        return IntStream.of(2, 1)
                .mapToObj(count -> firstWords(words, count))
                .flatMap(typed -> DidYouMean.closest(typed, names).stream())
                .findFirst()
                .flatMap(name ->
                        commands.stream().filter(each -> each.name().equals(name)).findFirst());
    }

    private static String firstWords(List<String> words, int count) {
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }
}
