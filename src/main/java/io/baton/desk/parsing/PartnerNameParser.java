package io.baton.desk.parsing;

import io.baton.desk.text.Quote;
import io.baton.partner.Partner;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds a partner by name or by a mention of a contact.
public final class PartnerNameParser {
    private static final int AROUND_NAME = 3;

    private static final Pattern MENTION = Pattern.compile("<@([^<>\\s]{1,200})>");

    private static final Pattern POLITE =
            Pattern.compile("(?i)[ ,]+(?:please|pls|plz|thanks|thank you|thx)[ .!]*$");

    private PartnerNameParser() {}

    /// Exact name, ignoring case, the style of quotes and dashes, how accents are encoded, and a
    /// "please" behind it.
    public static Optional<Partner> byName(String words, List<Partner> partners) {
        return exactly(words, partners)
                .or(() -> exactly(POLITE.matcher(words).replaceFirst(""), partners));
    }

    private static Optional<Partner> exactly(String words, List<Partner> partners) {
        var name = TypedText.folded(words);
        return partners.stream()
                .filter(each -> TypedText.folded(each.name()).equals(name))
                .findFirst();
    }

    /// Exact name, or nothing but a mention of a contact.
    public static Optional<Partner> byNameOrMention(String words, List<Partner> partners) {
        var mention = MENTION.matcher(words.strip());
        return mention.matches()
                ? partnersOf(mention.group(1), partners).stream().findFirst()
                : byName(words, partners);
    }

    /// How many of the first words can be a partner's name, with a few such as `the` around it. Who
    /// tries more takes a long time over a long text.
    public static int mostWords(List<Partner> partners) {
        return AROUND_NAME
                + partners.stream()
                        .mapToInt(partner -> partner.name().split(" ").length)
                        .max()
                        .orElse(0);
    }

    /// Exact name or a mention of a contact. If there is none, suggests the nearest name.
    public static ParseResult<Partner> parse(String words, List<Partner> partners) {
        if (words.isBlank()) {
            return ParseResult.unclear("Which partner?");
        }
        var mention = MENTION.matcher(words.strip());
        if (mention.matches()) {
            return ofContact(mention.group(1), partners);
        }
        var names = partners.stream().map(Partner::name).toList();
        return byName(words, partners)
                .map(ParseResult::of)
                .orElseGet(() ->
                        ParseResult.unclear(
                                "You have no partner called %s.%s"
                                        .formatted(Quote.of(words), suggestion(words, names))));
    }

    private static String suggestion(String words, List<String> names) {
        var question = DidYouMean.question(words, names);
        return question.isEmpty() ? " To see your partners, type partner list." : question;
    }

    private static ParseResult<Partner> ofContact(String person, List<Partner> partners) {
        var found = partnersOf(person, partners);
        return found.size() == 1
                ? ParseResult.of(found.getFirst())
                : ParseResult.unclear(
                        found.isEmpty()
                                ? "That person isn't a contact of any partner. Name the partner instead."
                                : "That person is a contact of several partners. Name the one you mean.");
    }

    private static List<Partner> partnersOf(String person, List<Partner> partners) {
        return partners.stream()
                .filter(each -> each.people().stream().anyMatch(one -> one.id().equals(person)))
                .toList();
    }
}
