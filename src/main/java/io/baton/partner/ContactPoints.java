package io.baton.partner;

import io.baton.firm.Individual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a partner is reached.
///
/// @param channel the channel shared with the partner, where offers go; null for direct messages
/// @param codes by which people of the partner can become contacts, the oldest first
public record ContactPoints(
        List<Contact> contacts, @Nullable String channel, List<JoinCode> codes) {

    /// A partner has at most so many contacts.
    public static final int MAX_CONTACTS = 20;

    public static final ContactPoints NONE = new ContactPoints(List.of(), null, List.of());

    public ContactPoints {
        contacts = List.copyOf(contacts);
        codes = List.copyOf(codes);
    }

    /// The contacts who can press a button.
    public List<Individual> people() {
        return contacts.stream()
                .filter(Contact.InChat.class::isInstance)
                .map(Contact::who)
                .toList();
    }

    /// The contacts whom no chat reaches: they answer by a link.
    public List<Individual> guests() {
        return contacts.stream()
                .filter(Contact.ByMail.class::isInstance)
                .map(Contact::who)
                .toList();
    }

    /// Whether there is somebody to ask, but nobody who could press a button.
    public boolean onlyGuests() {
        return people().isEmpty() && !contacts.isEmpty();
    }

    public boolean has(Individual someone) {
        return contacts.stream().map(Contact::who).anyMatch(someone::is);
    }

    ContactPoints withContacts(List<Contact> people) {
        return new ContactPoints(people, channel, codes);
    }

    ContactPoints withChannel(@Nullable String shared) {
        return new ContactPoints(contacts, shared, codes);
    }

    ContactPoints withCodes(List<JoinCode> all) {
        return new ContactPoints(contacts, channel, all);
    }
}
