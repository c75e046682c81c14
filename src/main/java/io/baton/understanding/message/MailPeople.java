package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.name.NameKey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds people and their roles in the text of a mail.
final class MailPeople {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)(?:(?:Mrs?|Ms|Miss|Dr|Prof|Herr|Frau|Mme|M)\\.? )?(?:\\p{Lu}')?\\p{Lu}[\\p{L}-]+(?: (?:\\p{Lu}')?\\p{Lu}[\\p{L}-]+){0,2}");

    private static final Pattern TITLE =
            Pattern.compile("(?:Mrs?|Ms|Miss|Herr|Frau|Mme|M|The)\\.? (?=\\p{Lu}\\p{L}+ )");

    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "(?U)\\b(?:[Mm]eet|[Tt]alk to|[Ss]peak to|[Ss]peak with|[Aa]sk for|[Cc]ontact|[Cc]ontact is|[Cc]all|[Rr]ing"
                            + "|[Tt]old|name's|name is) (?:(?:the|their|our) [\\p{L} ]{3,30}, )?"
                            + "(?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");

    private static final int NEAR = 120;

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iU)\\b(?:manag(?:er|ing \\w+)|director|head|officer|owner|founder|c[eftio]+o|coordinator|bursar"
                            + "|clerk|administrator|assistant|lead|boss|partner|secretary|treasurer|principal"
                            + "|chair\\w*|ops|operations|directrice .{3,30}|directeur .{3,30}|gérante?"
                            + "|leiter(?:in)?|accountant|vp|president)\\b");

    private static final Pattern SET_APART =
            Pattern.compile(
                    "^(?:, | \\()(?:the |their |our |his |her )?([^,.:;()\\n]{2,40})(?=[,.:;)\\n])");

    private static final Pattern ABSENCE =
            Pattern.compile(
                    "(?iU)(?:in my absence|if i(?:'m| am) (?:not|out|away)|failing that|when i(?:'m| am) away)[^.!?\\n]*$");

    private final String body;

    MailPeople(String body) {
        this.body = body;
    }

    /// The words in capitals that the address is made of: `Oda Finch` for `oda@…`.
    Optional<Found<String>> nameFor(Found<String> email) {
        var address = email.value().toLowerCase(Locale.ROOT);
        var local = local(address);
        var names =
                NAME.matcher(body)
                        .results()
                        .filter(found ->
                                !email.span().overlaps(new Span(found.start(), found.end())))
                        .map(found -> untitled(found.start(), found.end()))
                        .filter(found -> !ROLE.matcher(found.value()).find())
                        .toList();
        return names.stream()
                .filter(found -> isNamed(found.value(), local))
                .max(Comparator.comparingInt(found -> found.value().length()))
                .or(() ->
                        names.stream()
                                .filter(found -> found.span().end() <= email.span().start())
                                .filter(found -> email.span().start() - found.span().end() < NEAR)
                                .filter(found -> found.value().contains(" "))
                                .reduce((_, last) -> last));
    }

    private Found<String> untitled(int start, int end) {
        var title = TITLE.matcher(body.substring(start, end));
        return found(title.lookingAt() ? start + title.end() : start, end);
    }

    /// A person the mail introduces: "meet Otto", "talk to Oda Finch".
    Optional<Found<String>> introduced() {
        return INTRODUCED
                .matcher(body)
                .results()
                .findFirst()
                .map(found -> found(found.start("name"), found.end("name")));
    }

    static String local(String address) {
        return NameKey.of(address.substring(0, address.indexOf('@')));
    }

    static boolean isNamed(String name, String local) {
        return List.of(name.split(" ")).stream()
                .map(NameKey::of)
                .anyMatch(word ->
                        word.length() > 2
                                && ((word.length() > 3
                                                ? local.contains(word)
                                                : local.startsWith(word) || local.endsWith(word))
                                        || local.length() > 2 && word.startsWith(local)));
    }

    /// What stands before or after the name: "our warden, Mr Ashby", "Oda Finch, Head of Sales,".
    Optional<Found<String>> roleOf(Span name) {
        return PersonRoles.of(body, name).or(() -> setApart(name));
    }

    /// "Oda Finch, Head of Global Sales,".
    private Optional<Found<String>> setApart(Span name) {
        var after = body.substring(name.end(), Math.min(body.length(), name.end() + 60));
        var behind = SET_APART.matcher(after);
        return behind.find() && ROLE.matcher(behind.group(1)).find()
                ? Optional.of(found(name.end() + behind.start(1), name.end() + behind.end(1)))
                : Optional.empty();
    }

    /// "In my absence speak to Mr Dodds".
    static boolean standsIn(String text, Span name) {
        return ABSENCE.matcher(text.substring(Math.max(0, name.start() - 60), name.start())).find();
    }

    private Found<String> found(int start, int end) {
        return new Found<>(body.substring(start, end), new Span(start, end));
    }
}
