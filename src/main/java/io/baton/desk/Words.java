package io.baton.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All commands, found by the words they begin with.
final class Words {

    record Match(Command command, String rest) {}

    private final List<Command> commands;

    Words(List<Command> commands) {
        var longestFirst =
                Comparator.comparingInt((Command command) -> command.words().length()).reversed();
        this.commands = commands.stream().sorted(longestFirst).toList();
        var twice = commands.stream().map(Command::words).distinct().count() < commands.size();
        if (twice) {
            throw new IllegalStateException("two commands begin with the same words");
        }
    }

    List<Command> all() {
        return commands.stream().sorted(Comparator.comparing(Command::words)).toList();
    }

    Optional<Match> match(String said) {
        var text = said.strip().replaceFirst("^/\\s*", "");
        return commands.stream()
                .filter(command -> begins(text, command.words()))
                .findFirst()
                .map(command -> new Match(command, restOf(text, command.words())));
    }

    private static boolean begins(String text, String words) {
        return (spaced(text) + " ").startsWith(words + " ");
    }

    private static String spaced(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /// Drops as many words from the text as the command has, and keeps the rest as it was typed.
    private static String restOf(String text, String words) {
        return text.replaceFirst("^\\S+" + "\\s+\\S+".repeat(words.split(" ").length - 1), "")
                .strip();
    }
}
