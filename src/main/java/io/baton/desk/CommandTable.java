package io.baton.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All commands, found by the words they begin with.
final class CommandTable {

    private static final Pattern SLASH = Pattern.compile("^/\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    record Match(Command command, String rest) {}

    private final Map<String, Command> commands;
    private final int most;

    CommandTable(List<Command> commands) {
        // Two commands that begin with the same words are refused here.
        this.commands =
                commands.stream().collect(Collectors.toMap(Command::name, Function.identity()));
        most = commands.stream().mapToInt(command -> count(command.name())).max().orElse(0);
    }

    List<Command> all() {
        return commands.values().stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /// The command whose words are the most that the text begins with.
    Optional<Match> match(String said) {
        var text = SLASH.matcher(said.strip()).replaceFirst("");
        for (int count = most; count > 0; count--) {
            var match = match(text, count);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /// Keeps the rest as it was typed.
    private Optional<Match> match(String text, int count) {
        var parts = List.of(SPACE.split(text, count + 1));
        var first = parts.subList(0, Math.min(count, parts.size()));
        var rest = parts.size() > count ? parts.get(count) : "";
        var words = String.join(" ", first).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(commands.get(words)).map(found -> new Match(found, rest));
    }

    private static int count(String words) {
        return SPACE.split(words).length;
    }
}
