package io.baton.partner;

import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How a person of the partner becomes its contact: by a code that the firm gave, used once.
public final class Joining {
    /// Long enough to be handed on and read by somebody who is away for some days.
    public static final Duration LIFE = Duration.ofDays(7);

    private static final int MOST_CODES = 20;

    private Joining() {}

    /// What became of a code that somebody said.
    public sealed interface Outcome {
        /// @param next the partner with its new contact
        /// @param by the member who gave the code
        record Joined(Partner next, Individual givenBy) implements Outcome {}

        /// By this same code, before: nothing is to be written.
        record JoinedBefore() implements Outcome {}

        /// A contact already, who keeps the code for somebody else.
        record ContactAlready() implements Outcome {}

        /// Somebody else has joined by it.
        record Used() implements Outcome {}

        /// Never given, or too old.
        record Unknown() implements Outcome {}

        /// There are as many contacts as can be.
        record Full() implements Outcome {}
    }

    /// The partner with one more code out. What nobody can use any more is forgotten.
    public static Partner invite(Partner partner, String hash, Individual by, Instant now) {
        var fresh = new JoinCode(hash, by, now.plus(LIFE), null);
        var living = partner.codes().stream().filter(code -> !code.expired(now));
        var codes = Stream.concat(living, Stream.of(fresh)).toList();
        return partner.withCodes(codes.subList(Math.max(0, codes.size() - MOST_CODES), codes.size()));
    }

    public static Outcome join(Partner partner, String hash, Individual who, Instant now) {
        var code = partner.codes().stream().filter(each -> each.hash().equals(hash)).findFirst();
        if (code.isEmpty() || code.get().expired(now)) {
            return new Outcome.Unknown();
        }
        return join(partner, code.get(), who);
    }

    private static Outcome join(Partner partner, JoinCode code, Individual who) {
        var usedBy = code.usedBy();
        if (partner.hasContact(who)) {
            return usedBy != null && usedBy.is(who)
                    ? new Outcome.JoinedBefore()
                    : new Outcome.ContactAlready();
        }
        if (usedBy != null) {
            return new Outcome.Used();
        }
        if (partner.contacts().size() >= ContactPoints.MAX_CONTACTS) {
            return new Outcome.Full();
        }
        return new Outcome.Joined(joined(partner, code, who), code.givenBy());
    }

    private static Partner joined(Partner partner, JoinCode code, Individual who) {
        List<Contact> contacts = new ArrayList<>(partner.contacts());
        contacts.add(new Contact.InChat(who));
        return partner.withContacts(contacts)
                .withCodes(
                        partner.codes().stream()
                                .map(each -> each.equals(code) ? each.redeemedBy(who) : each)
                                .toList());
    }
}
