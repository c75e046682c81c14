package io.baton.partner;

import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a person of the partner its contact, by a single-use code from the firm.
public final class Joining {
    /// Leaves time to pass the code on and to be away for a few days.
    public static final Duration LIFE = Duration.ofDays(7);

    private static final int MAX_CODES = 20;

    private Joining() {}

    /// The result of using a code.
    public sealed interface Outcome {
        /// @param next the partner with its new contact
        /// @param givenBy the member who gave the code
        record Joined(Partner next, Individual givenBy) implements Outcome {}

        /// The person joined with this code before. Nothing to write.
        ///
        /// @param givenBy the member who gave the code
        record JoinedBefore(Individual givenBy) implements Outcome {}

        /// The person is a contact already. The code stays valid for someone else.
        record ContactAlready() implements Outcome {}

        /// Someone else joined with it.
        record Used() implements Outcome {}

        /// There's no such code, or it has expired.
        record Unknown() implements Outcome {}

        /// The partner has the maximum number of contacts.
        record Full() implements Outcome {}
    }

    /// Adds a code to the partner and drops expired ones.
    public static Partner invite(Partner partner, String hash, Individual by, Instant now) {
        var added = new JoinCode(hash, by, now.plus(LIFE), null);
        var valid = partner.codes().stream().filter(code -> !code.expired(now));
        var codes = Stream.concat(valid, Stream.of(added)).toList();
        return partner.withCodes(
                codes.subList(Math.max(0, codes.size() - MAX_CODES), codes.size()));
    }

    /// A code that no one has used.
    public static Optional<JoinCode> pending(Partner partner, String hash) {
        return partner.codes().stream()
                .filter(code -> code.hash().equals(hash) && code.usedBy() == null)
                .findFirst();
    }

    /// Takes back a code.
    public static Partner withdraw(Partner partner, String hash) {
        return partner.withCodes(
                partner.codes().stream().filter(code -> !code.hash().equals(hash)).toList());
    }

    /// Removes a contact who joined with this code, which can be used again.
    public static Partner undo(Partner partner, String hash, Individual who) {
        return partner.withContacts(
                        partner.contacts().stream().filter(each -> !each.who().is(who)).toList())
                .withCodes(
                        partner.codes().stream()
                                .map(code ->
                                        code.hash().equals(hash) ? code.redeemedBy(null) : code)
                                .toList());
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
                    ? new Outcome.JoinedBefore(code.givenBy())
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
