package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.RefusalText;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// What somebody sees who comes by a link.
final class GuestCards {
    private GuestCards() {}

    /// The offer as a contact in the chat would see it.
    static Card offer(Referral referral, Partner partner, Firm firm, String guest) {
        var sender = Text.of("%s, %s".formatted(referral.sender().name(), firm.name()));
        return OfferCards.offer(referral, partner, firm, sender)
                .note(
                        Text.of(
                                        "For %s. You need no account, and your answer counts once."
                                                .formatted(guest))
                                .plain(" Times are those of %s.".formatted(firm.zone().getId())));
    }

    /// The only time that the client's contact is shown: afterwards the link may be anywhere.
    static Card accepted(Referral referral, Firm firm) {
        var card =
                Card.titled("Thank you, it is yours")
                        .paragraph(OfferCards.clientNeeds(referral))
                        .paragraph(
                                Text.empty()
                                        .strong(firm.name())
                                        .plain(" knows that you took it. From now on you are the")
                                        .plain(" one whom the client can count on."));
        var contact = referral.clientContact();
        return contact == null
                ? card.paragraph(ask(referral, firm, " will tell you how to reach the client."))
                : card.paragraph(OfferCards.contactLine(contact))
                        .note(
                                Text.of("Please keep this now: the link has done its work and will")
                                        .plain(" not show it again."));
    }

    static Card declined(Referral referral, Firm firm) {
        return Card.titled("Thank you for your answer")
                .paragraph(OfferCards.clientNeeds(referral))
                .paragraph(
                        Text.of("You declined it. ")
                                .strong(firm.name())
                                .plain(" knows, and can ask somebody else now. You need do")
                                .plain(" nothing more."));
    }

    /// The offer cannot be answered by this link any more.
    static Card ended(Referral referral, Refusal why, TimeFormat timeFormat) {
        var accepted =
                why instanceof Refusal.OfferOver(var since)
                        && since.event() instanceof Event.Accepted;
        var what =
                accepted
                        ? " can tell you more, and how to reach the client."
                        : " can tell you more, and send you a new link if it is still open.";
        return Card.titled("This offer has ended")
                .paragraph(RefusalText.of(referral, why, timeFormat))
                .paragraph(ask(referral, timeFormat.firm(), what));
    }

    static Card unknown() {
        return Card.titled("There is nothing behind this link")
                .paragraph(
                        Text.of(
                                "Perhaps your mail program broke it in two: copy all of it, to the"
                                        + " end. Otherwise ask whoever sent it to you for a new"
                                        + " one."));
    }

    private static Text ask(Referral referral, Firm firm, String what) {
        return Text.empty()
                .strong(referral.sender().name())
                .plain(" of ")
                .strong(firm.name())
                .plain(what);
    }
}
