package io.baton.understanding.example;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The parts of a message that example sentences mark.
///
/// @see ExampleReader
public enum SlotName {
    CLIENT,
    NEED,
    PARTNER,
    /// A partner named with a "not".
    EXCLUDED,
    MEMBER,
    /// The client's contact.
    CONTACT,
    ROLE,
    /// A reason, a note, or what to search for.
    WORDS,
    /// In a mail: the clause that says what happened.
    SAYS,
    AMOUNT,
    BY,
    DATE,
    PERIOD,
    REFERRAL,
    PHONE,
    EMAIL;

    static Optional<SlotName> named(String word) {
        return Arrays.stream(values())
                .filter(slot -> slot.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /// Whether the tagger learns to find it. Readers find the others, which have a form of their
    /// own.
    public boolean tagged() {
        return switch (this) {
            case CLIENT, NEED, PARTNER, EXCLUDED, MEMBER, CONTACT, ROLE, WORDS -> true;
            case AMOUNT, BY, DATE, PERIOD, REFERRAL, PHONE, EMAIL, SAYS -> false;
        };
    }
}
