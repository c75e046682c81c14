package io.baton.web;

import io.baton.chat.Person;
import io.baton.chat.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds mentions such as `@Rita` in typed text.
final class ConsoleMentions {

    private static final String BATON = "baton";

    private final Map<String, Person> byName;
    private final Pattern pattern;

    ConsoleMentions(ConsoleRoster consoleRoster) {
        byName =
                consoleRoster.seats().stream()
                        .map(ConsoleRoster.Seat::person)
                        .collect(
                                Collectors.toMap(
                                        person -> person.name().toLowerCase(Locale.ROOT),
                                        person -> person,
                                        (first, _) -> first));
        var names =
                Stream.concat(Stream.of(BATON), byName.keySet().stream())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}@.])@(" + names + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// @param text the typed text with mentions as `<@ID>` and without mentions of Baton
    record Parsed(String text, Map<String, Person> people, boolean mentionsBaton) {}

    Parsed parse(String typed) {
        var people = new HashMap<String, Person>();
        var baton = new boolean[1];
        var text =
                pattern.matcher(typed)
                        .replaceAll(found -> {
                            var person = byName.get(name(found));
                            if (person == null) {
                                baton[0] = true;
                                return "";
                            }
                            people.put(person.id(), person);
                            return "<@" + person.id() + ">";
                        });
        return new Parsed(text.strip(), people, baton[0]);
    }

    /// The typed text for display.
    Text shown(String typed) {
        var text = Text.empty();
        int from = 0;
        for (var found : pattern.matcher(typed).results().toList()) {
            text = text.and(plain(typed.substring(from, found.start())));
            var person = byName.get(name(found));
            text =
                    text.and(
                            person == null
                                    ? new Text.Span.Mention("web:" + BATON, "Baton")
                                    : new Text.Span.Mention(person.id(), person.name()));
            from = found.end();
        }
        return text.and(plain(typed.substring(from)));
    }

    private static Text plain(String words) {
        return words.isEmpty() ? Text.empty() : new Text(List.of(new Text.Span.Plain(words)));
    }

    private static String name(MatchResult found) {
        return found.group(1).toLowerCase(Locale.ROOT);
    }
}
