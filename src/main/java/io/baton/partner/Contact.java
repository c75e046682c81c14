package io.baton.partner;

import io.baton.firm.Individual;
import java.util.Locale;

/// A person at a partner.
public sealed interface Contact {

    /// The person who answers for the partner.
    Individual who();

    /// Someone with an account in a chat Baton is in: a guest, in a shared channel, or in Teams.
    record InChat(Individual person) implements Contact {
        @Override
        public Individual who() {
            return person;
        }
    }

    /// Someone known only by a mail address, who answers by link.
    record ByMail(String address) implements Contact {
        private static final String MAIL = "mail:";

        /// Addresses that differ only in case are the same person. No chat issues ids of this form,
        /// so no one in a chat can pass for this contact.
        @Override
        public Individual who() {
            return new Individual(MAIL + address.toLowerCase(Locale.ROOT), address);
        }

        /// Whether the person is known only by a mail address, so no chat can mention or message
        /// them.
        public static boolean isMailPerson(Individual someone) {
            return someone.id().startsWith(MAIL);
        }
    }
}
