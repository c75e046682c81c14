package io.baton.desk.parsing;

import io.baton.chat.Person;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds mentions such as `<@slack:U1>`. A mention counts only if the door has put that person into
/// the turn's `mentioned`; anything else is plain text.
public final class MentionParser {
    private static final Pattern TOKEN = Pattern.compile("<@([^<>\\s]{1,200})>");

    private MentionParser() {}

    /// Reads a mention of one person and nothing else.
    public static ParseResult<Person> parseOne(String words, Map<String, Person> mentioned) {
        var token = TOKEN.matcher(CleanText.oneLine(words));
        var person = token.matches() ? mentioned.get(token.group(1)) : null;
        if (words.isBlank()) {
            return ParseResult.unclear("Pick a person with @.");
        }
        return person == null
                ? ParseResult.unclear(
                        "I don't know who %s is. Pick the person with @."
                                .formatted(Quote.of(withNames(words, mentioned))))
                : ParseResult.of(person);
    }

    /// All people mentioned, in order, without duplicates.
    public static List<Person> findAll(String words, Map<String, Person> mentioned) {
        var people = new LinkedHashSet<Person>();
        TOKEN.matcher(words)
                .results()
                .map(token -> mentioned.get(token.group(1)))
                .filter(java.util.Objects::nonNull)
                .forEach(people::add);
        return List.copyOf(people);
    }

    /// Replaces each mention with `@Name`, for text that is stored and shown.
    public static String withNames(String words, Map<String, Person> mentioned) {
        return TOKEN.matcher(words)
                .replaceAll(token -> {
                    var person = mentioned.get(token.group(1));
                    return Matcher.quoteReplacement(
                            person == null ? token.group() : "@" + person.name());
                });
    }
}
