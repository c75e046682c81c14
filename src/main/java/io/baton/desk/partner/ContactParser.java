package io.baton.desk.partner;

import io.baton.chat.Person;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.ContactPoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a partner's contacts: mentions and e-mail addresses, or `none`.
final class ContactParser {
    /// A plausible e-mail address, at most 254 characters. Only sending an e-mail would prove it.
    private static final Pattern MAIL =
            Pattern.compile(
                    "[^\\s@<>,;:\"()]{1,64}@[^\\s@<>,;:\"()]{1,180}\\.[^\\s@<>,;:\"().]{2,}");

    private static final Pattern BETWEEN = Pattern.compile("(?i)[,;\\s]+(?:and\\s+)?");

    private ContactParser() {}

    static ParseResult<List<Contact>> parse(String words, Map<String, Person> mentioned) {
        var line = CleanText.oneLine(words);
        if (line.equalsIgnoreCase("none")) {
            return ParseResult.of(List.of());
        }
        var found = new LinkedHashMap<String, Contact>();
        for (var word : BETWEEN.split(line)) {
            switch (one(word, mentioned)) {
                case ParseResult.Unclear<Contact>(var why) -> {
                    return ParseResult.unclear(why);
                }
                case ParseResult.Understood<Contact>(var contact) ->
                        found.putIfAbsent(key(contact), contact);
            }
        }
        return found.size() > ContactPoints.MAX_CONTACTS
                ? ParseResult.unclear(
                        "A partner can have at most %d contacts."
                                .formatted(ContactPoints.MAX_CONTACTS))
                : ParseResult.of(List.copyOf(found.values()));
    }

    private static ParseResult<Contact> one(String word, Map<String, Person> mentioned) {
        if (MAIL.matcher(word).matches()) {
            return ParseResult.of(new Contact.ByMail(word));
        }
        return switch (MentionParser.parseOne(word, mentioned)) {
            case ParseResult.Understood<Person>(var person) -> contact(person);
            case ParseResult.Unclear<Person> _ ->
                    ParseResult.unclear(
                            "I can't read %s as a contact. Pick a person with @, or write an address like rita@example.com."
                                    .formatted(Quote.of(MentionParser.withNames(word, mentioned))));
        };
    }

    private static ParseResult<Contact> contact(Person person) {
        var name = Quote.of(person.name());
        return switch (person.standing()) {
            case OUTSIDER ->
                    ParseResult.of(new Contact.InChat(new Individual(person.id(), person.name())));
            case MEMBER ->
                    ParseResult.unclear(
                            "%s belongs to your own firm. If they work for the partner, type partner invite NAME @%s."
                                    .formatted(name, person.name()));
            case LEFT ->
                    ParseResult.unclear(
                            "%s's account is deactivated. Pick someone who still works at the partner."
                                    .formatted(name));
            case BOT -> ParseResult.unclear("%s is a bot. Pick a person.".formatted(name));
        };
    }

    private static String key(Contact contact) {
        return switch (contact) {
            case Contact.InChat(var person) -> person.id();
            case Contact.ByMail(var address) -> address.toLowerCase(Locale.ROOT);
        };
    }
}
