package io.baton.desk.statement;

import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import java.util.Optional;

/// The partner's person who gets statements: its first contact.
final class MoneyContact {
    private MoneyContact() {}

    static Optional<Contact> of(Partner partner) {
        return partner.contacts().stream().findFirst();
    }

    /// Empty if no chat reaches them.
    static Optional<Individual> inChat(Partner partner) {
        return of(partner)
                .filter(Contact.InChat.class::isInstance)
                .map(Contact::who);
    }
}
