package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.ReferralNumberParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says what is possible.
final class Help implements Command, ButtonHandler {

    private final List<Command> commands;

    /// @param commands all others
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
        return "says what is possible";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var about = rest.toLowerCase(Locale.ROOT);
        var possible = possible(ask);
        var wanted = possible.stream().filter(each -> each.name().startsWith(about)).toList();
        return new Reply.Whisper(
                grouped(Card.titled("What you can say"), wanted.isEmpty() ? possible : wanted));
    }

    @Override
    public String action() {
        return CommonButtons.HELP;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return answer(ask, "");
    }

    private List<Command> possible(Ask ask) {
        return ask.asker().isMember()
                ? commands
                : commands.stream().filter(Command::openToContacts).toList();
    }

    /// What to answer to words that no command begins with.
    Reply notUnderstood(Ask ask, String text) {
        if (text.isBlank()) {
            return answer(ask, "");
        }
        var sorry = Text.of("I did not understand that. ");
        return new Reply.Whisper(
                didYouMean(ask, text)
                        .map(usage ->
                                Card.saying(sorry.plain("Did you mean ").code(usage).plain("?")))
                        .orElseGet(() ->
                                grouped(
                                        Card.saying(sorry.plain("This is what I know:")),
                                        possible(ask))));
    }

    /// Words with the number of a referral mean a command about one, with that number.
    private Optional<String> didYouMean(Ask ask, String text) {
        var number = ReferralNumberParser.findIn(text);
        var possible =
                known(ask).stream()
                        .filter(each -> number.isEmpty() || each.usage().contains("R-12"))
                        .toList();
        return nearest(possible, text)
                .map(Command::usage)
                .map(usage -> number.map(each -> usage.replace("R-12", each)).orElse(usage));
    }

    private List<Command> known(Ask ask) {
        return Stream.concat(possible(ask).stream(), Stream.of(this)).toList();
    }

    private static Optional<Command> nearest(List<Command> commands, String text) {
        var typed = List.of(text.strip().replaceFirst("^/\\s*", "").split("\\s+"));
        var begun = IntStream.of(2, 1).mapToObj(count -> begin(typed, count)).toList();
        var known = commands.stream().map(Command::name).toList();
        return begun.stream()
                .flatMap(words -> DidYouMean.closest(words, known).stream())
                .findFirst()
                .flatMap(words ->
                        commands.stream().filter(each -> each.name().equals(words)).findFirst());
    }

    private static String begin(List<String> words, int count) {
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }

    /// What is about the same stands together.
    private static Card grouped(Card card, List<Command> commands) {
        var groups =
                commands.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.name().split(" ")[0],
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var told = card;
        for (var group : groups.entrySet()) {
            told = groups.size() < 2 ? told : told.paragraph(title(group.getKey()));
            told = told.bullets(lines(group.getValue()));
        }
        return told;
    }

    private static Text title(String word) {
        return Text.empty()
                .strong(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private static List<Text> lines(List<Command> commands) {
        return commands.stream()
                .map(each -> Text.empty().code(each.usage()).plain(" " + each.purpose()))
                .toList();
    }
}
