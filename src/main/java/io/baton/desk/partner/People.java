package io.baton.desk.partner;

import io.baton.chat.Person;
import io.baton.desk.parsing.Mentions;
import io.baton.desk.parsing.Reading;
import io.baton.desk.text.Line;
import io.baton.desk.text.Quote;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Joining;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a partner's contacts: mentions and mail addresses, or `none`.
final class People {
    private static final int MOST = Joining.MOST_CONTACTS;

    /// As much of an address as can be told without sending a mail (at most 254 characters).
    private static final Pattern MAIL =
            Pattern.compile(
                    "[^\\s@<>,;:\"()]{1,64}@[^\\s@<>,;:\"()]{1,180}\\.[^\\s@<>,;:\"().]{2,}");

    private static final Pattern BETWEEN = Pattern.compile("(?i)[,;\\s]+(?:and\\s+)?");

    private People() {}

    static Reading<List<Contact>> read(String words, Map<String, Person> mentioned) {
        var line = Line.of(words);
        if (line.equalsIgnoreCase("none")) {
            return Reading.of(List.of());
        }
        var found = new LinkedHashMap<String, Contact>();
        for (var word : BETWEEN.split(line)) {
            switch (one(word, mentioned)) {
                case Reading.Unclear<Contact>(var why) -> {
                    return Reading.unclear(why);
                }
                case Reading.Understood<Contact>(var contact) ->
                        found.putIfAbsent(key(contact), contact);
            }
        }
        return found.size() > MOST
                ? Reading.unclear("I keep %d contacts of a partner at most.".formatted(MOST))
                : Reading.of(List.copyOf(found.values()));
    }

    private static Reading<Contact> one(String word, Map<String, Person> mentioned) {
        if (MAIL.matcher(word).matches()) {
            return Reading.of(new Contact.ByMail(word));
        }
        return switch (Mentions.one(word, mentioned)) {
            case Reading.Understood<Person>(var person) when person.home() ->
                    Reading.unclear(
                            "%s belongs to your own firm; a contact is a person at the partner."
                                    .formatted(Quote.of(person.name())));
            case Reading.Understood<Person>(var person) ->
                    Reading.of(new Contact.InChat(new Individual(person.id(), person.name())));
            case Reading.Unclear<Person> _ ->
                    Reading.unclear(
                            "%s is no contact. Please pick a person with @, or write an address like rita@example.com."
                                    .formatted(Quote.of(Mentions.written(word, mentioned))));
        };
    }

    private static String key(Contact contact) {
        return switch (contact) {
            case Contact.InChat(var person) -> person.id();
            case Contact.ByMail(var address) -> address.toLowerCase(Locale.ROOT);
        };
    }
}
