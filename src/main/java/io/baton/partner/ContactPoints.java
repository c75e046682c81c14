package io.baton.partner;

import io.baton.firm.Individual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The ways to reach a partner.
///
/// @param channel the channel shared with the partner, where offers go; null for direct messages
/// @param codes join codes for new contacts, oldest first
/// @param money id of the contact who gets statements; null for the first one
public record ContactPoints(
        List<Contact> contacts,
        @Nullable String channel,
        List<JoinCode> codes,
        @Nullable String money) {

    /// The maximum number of contacts of one partner.
    public static final int MAX_CONTACTS = 20;

    public static final ContactPoints NONE = new ContactPoints(List.of(), null, List.of(), null);

    public ContactPoints {
        contacts = List.copyOf(contacts);
        codes = List.copyOf(codes);
    }

    /// The contacts a chat can reach, who can press a button.
    public List<Individual> people() {
        return contacts.stream()
                .filter(Contact.InChat.class::isInstance)
                .map(Contact::who)
                .toList();
    }

    /// The contacts no chat can reach, who answer by link.
    public List<Individual> guests() {
        return contacts.stream()
                .filter(Contact.ByMail.class::isInstance)
                .map(Contact::who)
                .toList();
    }

    /// The contact who gets statements: the first one if none was named, or if that one has left.
    public Optional<Contact> moneyContact() {
        return contacts.stream()
                .filter(each -> each.who().id().equals(money))
                .findFirst()
                .or(() -> contacts.stream().findFirst());
    }

    ContactPoints withMoneyContact(Individual who) {
        return new ContactPoints(contacts, channel, codes, who.id());
    }

    /// Whether there are contacts, but none who can press a button.
    public boolean onlyGuests() {
        return people().isEmpty() && !contacts.isEmpty();
    }

    public boolean has(Individual someone) {
        return contacts.stream().map(Contact::who).anyMatch(someone::is);
    }

    /// With more contacts, each once, at most as many as a partner can have.
    ContactPoints plus(List<Contact> more) {
        var all = new ArrayList<>(contacts);
        more.stream()
                .filter(contact -> all.stream().noneMatch(one -> one.who().is(contact.who())))
                .limit(Math.max(0, MAX_CONTACTS - contacts.size()))
                .forEach(all::add);
        return withContacts(all);
    }

    ContactPoints withContacts(List<Contact> newContacts) {
        return new ContactPoints(newContacts, channel, codes, money);
    }

    ContactPoints withChannel(@Nullable String newChannel) {
        return new ContactPoints(contacts, newChannel, codes, money);
    }

    ContactPoints withCodes(List<JoinCode> newCodes) {
        return new ContactPoints(contacts, channel, newCodes, money);
    }
}
