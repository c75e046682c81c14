package io.baton.desk.parsing;

import io.baton.chat.Person;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// People named in what somebody said: `<@slack:U1>`, where the door has put that person into the
/// turn's `mentioned`. Anything else that looks alike is text.
public final class MentionParser {
    private static final Pattern TOKEN = Pattern.compile("<@([^<>\\s]{1,200})>");

    private MentionParser() {}

    /// The one person whom the words name, and nothing else.
    public static ParseResult<Person> parseOne(String words, Map<String, Person> mentioned) {
        var token = TOKEN.matcher(CleanText.oneLine(words));
        var person = token.matches() ? mentioned.get(token.group(1)) : null;
        if (words.isBlank()) {
            return ParseResult.unclear("Please pick a person with @.");
        }
        return person == null
                ? ParseResult.unclear(
                        "I do not know who %s is. Please pick the person with @."
                                .formatted(Quote.of(withNames(words, mentioned))))
                : ParseResult.of(person);
    }

    /// All people named, each once, in their order.
    public static List<Person> findAll(String words, Map<String, Person> mentioned) {
        var people = new LinkedHashSet<Person>();
        TOKEN.matcher(words)
                .results()
                .map(token -> mentioned.get(token.group(1)))
                .filter(java.util.Objects::nonNull)
                .forEach(people::add);
        return List.copyOf(people);
    }

    /// The words with `@Name` in place of each mention, for texts that are kept and shown.
    public static String withNames(String words, Map<String, Person> mentioned) {
        return TOKEN.matcher(words)
                .replaceAll(token -> {
                    var person = mentioned.get(token.group(1));
                    return Matcher.quoteReplacement(
                            person == null ? token.group() : "@" + person.name());
                });
    }
}
