package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the partner whom a person's words name.
public final class PartnerNameParser {
    private static final Pattern MENTION = Pattern.compile("<@([^<>\\s]{1,200})>");

    private PartnerNameParser() {}

    /// The partner of exactly that name, without case.
    public static Optional<Partner> byName(String words, List<Partner> partners) {
        var name = CleanText.oneLine(words);
        return partners.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    /// The partner of exactly that name, or the one whose contact alone is mentioned.
    public static Optional<Partner> byNameOrMention(String words, List<Partner> partners) {
        var mention = MENTION.matcher(words.strip());
        return mention.matches()
                ? theirs(mention.group(1), partners).stream().findFirst()
                : byName(words, partners);
    }

    /// The partner of that name, or whose contact is mentioned, or a sentence with the nearest
    /// name.
    public static ParseResult<Partner> parse(String words, List<Partner> partners) {
        if (words.isBlank()) {
            return ParseResult.unclear("Please name the partner.");
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
                                "There is no partner called %s.%s"
                                        .formatted(
                                                Quote.of(words),
                                                DidYouMean.question(words, names))));
    }

    private static ParseResult<Partner> ofContact(String person, List<Partner> partners) {
        var theirs = theirs(person, partners);
        return theirs.size() == 1
                ? ParseResult.of(theirs.getFirst())
                : ParseResult.unclear(
                        theirs.isEmpty()
                                ? "That person is no contact of a partner. Please name the partner."
                                : "That person is a contact of several partners. Please name the one.");
    }

    private static List<Partner> theirs(String person, List<Partner> partners) {
        return partners.stream()
                .filter(each -> each.people().stream().anyMatch(one -> one.id().equals(person)))
                .toList();
    }
}
