package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.ClientText;
import io.baton.desk.refer.card.FeesExplained;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.OfferTerms;
import io.baton.desk.refer.card.PartnerSteps;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.card.RefusalText;
import io.baton.desk.refer.card.TermsProposalCards;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.figure.Side;
import java.time.LocalDate;
import java.util.List;

/// The cards a guest sees on the page behind a link.
final class GuestCards {
    private GuestCards() {}

    /// The offer as a contact in chat would see it.
    ///
    /// @param today the firm's calendar day
    static Card offer(
            Referral referral, Partner partner, Firm firm, String guest, LocalDate today) {
        var terms = OfferTerms.on(today, referral, partner, firm);
        var sender = Text.of("%s, %s".formatted(referral.sender().name(), firm.name()));
        return OfferCards.offer(referral, partner, firm, terms, sender)
                .note(
                        Text.of("For %s. No account needed; you can answer once.".formatted(guest))
                                .plain(" Time zone: %s.".formatted(firm.zone().getId())));
    }

    /// Shows how to reach the client only to the browser that accepted, because the link may end up
    /// anywhere later.
    static Card accepted(Referral referral, Partner partner, Firm firm) {
        var thanks =
                Card.titled("Thank you for taking this on")
                        .paragraph(ClientText.clientNeeds(referral))
                        .paragraph(
                                Text.empty()
                                        .strong(firm.name())
                                        .plain(
                                                " knows you accepted. The client is counting on you now."));
        var card = OfferTerms.agreed(thanks, referral, partner, firm);
        if (!Disclosure.hasContact(referral)) {
            return card.paragraph(ask(referral, firm, " will tell you how to reach the client."));
        }
        var contact = referral.clientContact();
        return (contact == null ? card : card.paragraph(ClientText.contactLine(contact)))
                .note(Text.of("This link shows it again in this browser only, so save it now."));
    }

    /// The page while the guest holds the baton, and for some time after the referral is closed.
    ///
    /// @param history what they may read of it
    /// @param today the firm's calendar day
    static Card working(
            Referral referral,
            Partner partner,
            Firm firm,
            Individual guest,
            List<Text> history,
            LocalDate today) {
        var shown = Disclosure.toPartner(referral);
        var open = Disclosure.contactIsOpen(referral);
        var card =
                referral.stage() == Stage.ACCEPTED && open
                        ? accepted(shown, partner, firm)
                        : new FeesExplained(shown, partner, firm, false, today)
                                .on(
                                        ReferralCard.of(
                                                shown,
                                                partner.name(),
                                                firm,
                                                open,
                                                new Reader.One(guest.id(), Side.PARTNER)));
        var buttons = PartnerSteps.forGuest(shown, partner);
        var asked = TermsProposalCards.on(card, referral, false, partner, firm);
        var whole = asked.with(new Card.Part.Divider()).bullets(history);
        return buttons.isEmpty() ? whole : whole.with(new Card.Part.Buttons(buttons));
    }

    /// For a newer link. Shows nothing until a browser has taken it up.
    static Card takeUp(Referral referral, Firm firm) {
        return Card.titled(referral.label() + " from " + firm.name())
                .paragraph(
                        Text.of(
                                "Continue here to see the client and to report back. The link then works"
                                        + " on this device only."))
                .buttons(ReferralButtons.takeUpLink(referral));
    }

    static Card declined(Referral offered, Firm firm) {
        var referral = Disclosure.toSideAsked(offered);
        return Card.titled("Thank you for your answer")
                .paragraph(ClientText.clientNeeds(referral))
                .paragraph(
                        Text.of("You declined, so ")
                                .strong(firm.name())
                                .plain(" can ask someone else. There's nothing more to do."));
    }

    /// For a link that can no longer answer the offer.
    static Card ended(Referral referral, Refusal why, TimeFormat timeFormat) {
        var accepted =
                why instanceof Refusal.OfferOver(var since)
                        && since.event() instanceof Event.Accepted;
        var what =
                accepted
                        ? " can tell you more and how to reach the client."
                        : " can tell you more and send you a new link if the offer is still open.";
        return Card.titled("This offer has ended")
                .paragraph(RefusalText.toPartner(Disclosure.toPartner(referral), why, timeFormat))
                .paragraph(ask(referral, timeFormat.firm(), what));
    }

    static Card unknown() {
        return Card.titled("This link doesn't work")
                .paragraph(
                        Text.of(
                                "Your email program may have cut the link short. Copy all of the link,"
                                        + " or ask the sender for a new one."));
    }

    private static Text ask(Referral referral, Firm firm, String what) {
        return Text.empty()
                .strong(referral.sender().name())
                .plain(" at ")
                .strong(firm.name())
                .plain(what);
    }
}
