package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.RecordedAcceptance;
import io.baton.referral.Referral;

/// The card that asks a contact whether they said yes, and what takes its place.
public final class ClaimCards {
    private ClaimCards() {}

    /// The card as the referral is now: the question, or how it ended.
    ///
    /// @param to the contact who was asked
    public static Card current(Referral referral, Partner partner, Firm firm, Place to) {
        var shown = Disclosure.toSideAsked(referral);
        return RecordedAcceptance.asked(referral)
                .filter(asked -> asked.is(referral.holder()))
                .filter(asked -> to.equals(new Place.Direct(asked.id())))
                .map(_ -> question(shown, partner, firm))
                .orElseGet(() -> EndedOfferCard.of(shown, partner, firm, to));
    }

    /// With the terms, which hold once the contact says that it's right.
    private static Card question(Referral shown, Partner partner, Firm firm) {
        var claimedBy = shown.state().claimedBy();
        var who = claimedBy == null ? Text.empty() : Text.empty().and(Spans.of(claimedBy));
        var card =
                Card.saying(
                                who.plain(" at " + firm.name() + " says you took ")
                                        .strong(shown.label())
                                        .plain(withSpace(RecordedAcceptance.how(shown)) + "."))
                        .paragraph(ClientText.clientNeeds(shown));
        return OfferTerms.agreed(card, shown, partner, firm)
                .buttons(
                        ActButton.of(Verb.ACCEPTANCE_RIGHT, shown).asPrimary(),
                        ActButton.of(Verb.ACCEPTANCE_WRONG, shown));
    }

    private static String withSpace(String how) {
        return how.isEmpty() ? "" : " " + how;
    }
}
