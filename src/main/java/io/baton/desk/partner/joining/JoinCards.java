package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.ContactPoints;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import java.time.Duration;
import java.time.Instant;

/// What is answered to a code.
final class JoinCards {
    static final Text OVERHEARD =
            Text.of("Codes are better said in private: in a channel others can read them.");

    private JoinCards() {}

    static Card welcome(Individual who, Partner partner, Firm firm) {
        return Card.titled("Welcome, " + who.name())
                .paragraph(
                        Text.of("You are a contact of ")
                                .strong(partner.name())
                                .plain(" now, for ")
                                .strong(firm.name())
                                .plain(". When they have a client for you, the offer comes to you")
                                .plain(" with two buttons: Accept and Decline."))
                .paragraph(
                        Text.of("Say ")
                                .code("refer list")
                                .plain(" to see the referrals that touch ")
                                .plain(partner.name())
                                .plain(", and ")
                                .code("help")
                                .plain(" for all that you can say."));
    }

    /// For the member who gave the code.
    static Card joined(Individual who, Partner partner) {
        return Card.saying(
                        Text.empty()
                                .and(Spans.of(who))
                                .plain(" joined as a contact of ")
                                .strong(partner.name())
                                .plain(", by the code that you asked for."))
                .note(
                        Text.of("Somebody else than you meant? Say ")
                                .code(
                                        "partner edit %s remove %s"
                                                .formatted(partner.name(), who.name()))
                                .plain("."));
    }

    /// The same for a code that never was and for one that is too old: who guesses learns nothing.
    static Card unknown() {
        return Card.saying(
                "This code does not work. It was mistyped, or its %d days are over. Ask for another where you got it."
                        .formatted(Joining.LIFE.toDays()));
    }

    static Card used() {
        return Card.saying(
                "This code was used already, and works only once. Ask for another where you got it.");
    }

    static Card already(Partner partner) {
        return Card.saying(
                Text.of("You are a contact of ")
                        .strong(partner.name())
                        .plain(" already. The code still works, for somebody else there."));
    }

    static Card full(Partner partner) {
        return Card.saying(
                Text.empty()
                        .strong(partner.name())
                        .plain(
                                " has %d contacts, and I keep no more. "
                                        .formatted(ContactPoints.MAX_CONTACTS))
                        .plain("Ask where you got the code to have one removed; it still works."));
    }

    static Card otherFirm() {
        return Card.saying(
                "This code was given by another firm than the one that I know you with here. The code still works, for somebody else.");
    }

    static Card member(Firm firm) {
        return Card.saying(
                Text.of("A code is for a person at a partner, and you belong to ")
                        .strong(firm.name())
                        .plain(". The code still works, for the one you hand it on to."));
    }

    static Card howTo() {
        return Card.saying(
                Text.of("Say it with the code that you were given, for example ")
                        .code("join K7QF-9XPA-2MDT")
                        .plain("."));
    }

    static Card wait(Instant now, Instant until) {
        long minutes = Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
        return Card.saying(
                "Too many codes that do not work. Please try again in %d minute%s."
                        .formatted(minutes, minutes == 1 ? "" : "s"));
    }

    static Card busy() {
        return Card.saying(
                "Many people are changing this at the same moment. Nothing was done; please say it again.");
    }
}
