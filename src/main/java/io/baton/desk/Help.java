package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.reading.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Says what is possible.
final class Help implements Command {

    private final List<Command> commands;

    /// @param commands all others
    Help(List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public String words() {
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
        var wanted = commands.stream().filter(each -> each.words().startsWith(about)).toList();
        return new Reply.Whisper(
                ask.asker().member()
                        ? list("What you can say", wanted.isEmpty() ? commands : wanted)
                        : list("What you can say", forContacts()));
    }

    private List<Command> forContacts() {
        return commands.stream().filter(Command::openToContacts).toList();
    }

    /// What to answer to words that no command begins with.
    static Card notUnderstood(Words words, String text) {
        var near = nearest(words.all(), text);
        var sorry = Text.of("I did not understand that. ");
        var card =
                near.map(each ->
                                Card.saying(
                                        sorry.plain("Did you mean ")
                                                .typed(each.usage())
                                                .plain("?")))
                        .orElseGet(() -> Card.saying(sorry.plain("This is what I know:")));
        return near.isPresent() ? card : card.bullets(lines(words.all()));
    }

    private static Optional<Command> nearest(List<Command> commands, String text) {
        var typed = List.of(text.strip().replaceFirst("^/\\s*", "").split("\\s+"));
        var begun = IntStream.of(2, 1).mapToObj(count -> begin(typed, count)).toList();
        var known = commands.stream().map(Command::words).toList();
        return begun.stream()
                .flatMap(words -> Nearest.to(words, known).stream())
                .findFirst()
                .flatMap(words ->
                        commands.stream().filter(each -> each.words().equals(words)).findFirst());
    }

    private static String begin(List<String> words, int count) {
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }

    private static Card list(String title, List<Command> commands) {
        return Card.titled(title).bullets(lines(commands));
    }

    private static List<Text> lines(List<Command> commands) {
        return commands.stream()
                .map(each -> Text.none().typed(each.usage()).plain(" " + each.purpose()))
                .toList();
    }
}
