package io.baton.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All commands by name.
final class CommandTable {

    private static final Pattern SLASH = Pattern.compile("^/\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    record Match(Command command, String rest) {}

    private final Map<String, Command> commands;
    private final int longestName;

    CommandTable(List<Command> commands) {
        // toMap throws if two commands share a name.
        this.commands =
                commands.stream().collect(Collectors.toMap(Command::name, Function.identity()));
        longestName =
                commands.stream().mapToInt(command -> countWords(command.name())).max().orElse(0);
    }

    List<Command> all() {
        return commands.values().stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /// The command with the longest name that the text starts with.
    Optional<Match> match(String input) {
        var text = SLASH.matcher(input.strip()).replaceFirst("");
        for (int count = longestName; count > 0; count--) {
            var match = match(text, count);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /// What follows a word that several commands start with, such as `partner`.
    Optional<String> behindFirstWord(String input) {
        var parts = SPACE.split(SLASH.matcher(input.strip()).replaceFirst(""), 2);
        var first = parts[0].toLowerCase(Locale.ROOT) + " ";
        return parts.length > 1
                        && commands.keySet().stream().anyMatch(name -> name.startsWith(first))
                ? Optional.of(parts[1])
                : Optional.empty();
    }

    /// Matches the first `count` words; the rest stays as typed.
    private Optional<Match> match(String text, int count) {
        var parts = List.of(SPACE.split(text, count + 1));
        var first = parts.subList(0, Math.min(count, parts.size()));
        var rest = parts.size() > count ? parts.get(count) : "";
        var words = String.join(" ", first).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(commands.get(words)).map(found -> new Match(found, rest));
    }

    private static int countWords(String words) {
        return SPACE.split(words).length;
    }
}
