package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.ContactPoints;
import io.baton.partner.Partner;
import java.time.Duration;
import java.time.Instant;

/// Answers to `join`.
final class JoinCards {
    private static final Text NOT_IN_CHANNEL =
            Text.of(
                    "Others can read this channel. Next time, send me the code in a direct message.");

    private JoinCards() {}

    /// Adds that codes belong in a direct message, unless the card says so itself.
    static Card forChannel(Card card) {
        return card.equals(unknown()) || card.equals(used()) ? card : card.note(NOT_IN_CHANNEL);
    }

    static Card welcome(Individual who, Partner partner, Firm firm) {
        return Card.titled("Welcome, " + who.name())
                .paragraph(
                        Text.of("You're now a contact of ")
                                .strong(partner.name())
                                .plain(" for ")
                                .strong(firm.name())
                                .plain(". When they have a client for you, you'll get an offer to")
                                .plain(" accept or decline."))
                .paragraph(
                        Text.of("Say ")
                                .code("refer list")
                                .plain(" to see your referrals, or ")
                                .code("help")
                                .plain(" to see everything you can do."));
    }

    /// Tells the member who made the code.
    static Card joined(Individual who, Partner partner) {
        return Card.saying(
                        Text.empty()
                                .and(Spans.of(who))
                                .plain(" joined as a contact of ")
                                .strong(partner.name())
                                .plain(" with your code."))
                .note(
                        Text.of("Not who you meant? Type ")
                                .code(
                                        "partner edit %s remove %s"
                                                .formatted(partner.name(), who.name()))
                                .plain("."));
    }

    /// The same answer for a wrong code and an expired one, so guessing reveals nothing.
    static Card unknown() {
        return Card.saying(
                "That code didn't work: it may be mistyped, used or expired. Ask for a new one and send me join CODE in a direct message.");
    }

    static Card used() {
        return Card.saying(
                "This code has been used. Ask for a new one and send it to me in a direct message.");
    }

    static Card already(Partner partner) {
        return Card.saying(
                Text.of("You're already a contact of ")
                        .strong(partner.name())
                        .plain(". The code still works for someone else there."));
    }

    static Card full(Partner partner) {
        return Card.saying(
                Text.empty()
                        .strong(partner.name())
                        .plain(
                                " already has %d contacts, which is the limit. "
                                        .formatted(ContactPoints.MAX_CONTACTS))
                        .plain("Ask the firm to remove one; the code still works."));
    }

    static Card otherFirm() {
        return Card.saying(
                "This code is from another firm, not the one you work with here. The code still works for someone else.");
    }

    static Card member(Firm firm) {
        return Card.saying(
                Text.of("Codes are for people at a partner, and you belong to ")
                        .strong(firm.name())
                        .plain(". Pass the code on; it still works."));
    }

    static Card howTo() {
        return Card.saying(
                Text.of("Write your code after the command, for example ")
                        .code("join K7QF-9XPA-2MDT")
                        .plain("."));
    }

    static Card wait(Instant now, Instant until) {
        long minutes = Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
        return Card.saying(
                "Too many wrong codes. Try again in %d minute%s."
                        .formatted(minutes, minutes == 1 ? "" : "s"));
    }

    static Card busy() {
        return Card.saying("Someone else just changed this partner. Send the code again.");
    }
}
