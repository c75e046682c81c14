package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.text.Shorten;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lists the commands, and answers text that is none.
final class Help implements Command, ButtonHandler, NoOtherChange {
    private static final int LONGEST_REST = 200;

    private final List<Command> commands;
    private final Function<Ask, FirmProgress> progress;

    /// @param commands all other commands
    /// @param progress how far the firm has come
    Help(List<Command> commands, Function<Ask, FirmProgress> progress) {
        this.commands = List.copyOf(commands);
        this.progress = progress;
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

    /// `help me find someone` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        var prefix = rest.toLowerCase(Locale.ROOT);
        return available(ask).stream().anyMatch(each -> each.name().startsWith(prefix))
                ? Fit.EXACT
                : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var prefix = rest.toLowerCase(Locale.ROOT);
        var matching =
                available(ask).stream().filter(each -> each.name().startsWith(prefix)).toList();
        if (!prefix.isEmpty() && !matching.isEmpty()) {
            return new Reply.Whisper(HelpCard.inFull(matching, ask::example));
        }
        return ask.asker().isMember()
                ? new Reply.Whisper(HelpCard.inBrief(progress.apply(ask)))
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
        return new Reply.Whisper(HelpCard.inFull(available(ask), ask::example));
    }

    private List<Command> available(Ask ask) {
        return commands.stream()
                .filter(Command::listed)
                .flatMap(each ->
                        ask.asker().isMember() ? Stream.of(each) : each.forContacts().stream())
                .toList();
    }

    /// Answers text that starts with no command.
    Reply notUnderstood(Ask ask, String text) {
        if (text.isBlank()) {
            return answer(ask, "");
        }
        return new Reply.Whisper(
                didYouMean(ask, text).map(Help::question).orElseGet(() -> suggestions(ask)));
    }

    /// See [MisspelledCommand].
    boolean isMisspelled(Ask ask, String text) {
        var names = available(ask).stream().map(Command::name).toList();
        return MisspelledCommand.startsWith(words(text), names);
    }

    private static Card question(String usage) {
        return Card.saying(Text.of("I didn't get that. Did you mean ").code(usage).plain("?"))
                .buttons(CommonButtons.help());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().replaceFirst("^/\\s*", "").split("\\s+"));
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

    /// The nearest command, with the rest of the text if it has one. If the text names a referral,
    /// only commands about a referral count, and they get its number.
    private Optional<String> didYouMean(Ask ask, String text) {
        var number = ReferralNumberParser.findIn(text);
        var candidates =
                Stream.concat(available(ask).stream(), Stream.of(this))
                        .filter(each -> number.isEmpty() || Lately.isAboutAReferral(each.usage()))
                        .toList();
        var words = words(text);
        return IntStream.of(2, 1)
                .mapToObj(count -> nearest(candidates, words, count))
                .flatMap(Optional::stream)
                .findFirst()
                .map(usage ->
                        number.map(label -> Lately.about(label, usage))
                                .orElseGet(() -> ask.example(usage)));
    }

    private static Optional<String> nearest(List<Command> commands, List<String> words, int count) {
        var names = commands.stream().map(Command::name).toList();
        return DidYouMean.closest(firstWords(words, count), names)
                .flatMap(name ->
                        commands.stream().filter(each -> each.name().equals(name)).findFirst())
                .map(command ->
                        words.size() > count
                                ? command.name() + " " + rest(words, count)
                                : command.usage());
    }

    private static String rest(List<String> words, int count) {
        return Shorten.to(LONGEST_REST, String.join(" ", words.subList(count, words.size())));
    }

    private static String firstWords(List<String> words, int count) {
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }
}
