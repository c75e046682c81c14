package io.baton.partner;

import io.baton.firm.Individual;
import java.util.Locale;

/// A person at a partner.
public sealed interface Contact {

    /// Who answers for the partner when this contact does.
    Individual who();

    /// Someone with a seat in a chat that Baton is in: guest, shared channel, or Teams.
    record InChat(Individual person) implements Contact {
        @Override
        public Individual who() {
            return person;
        }
    }

    /// Someone who is only known by a mail address, and answers by a link.
    record ByMail(String address) implements Contact {
        private static final String MAIL = "mail:";

        /// The address in another spelling is the same person. No chat gives such an id, so nobody
        /// in a chat can pass for this contact.
        @Override
        public Individual who() {
            return new Individual(MAIL + address.toLowerCase(Locale.ROOT), address);
        }

        /// Whether this is such a person, whom no chat can mention or write to.
        public static boolean isMailPerson(Individual someone) {
            return someone.id().startsWith(MAIL);
        }
    }
}
