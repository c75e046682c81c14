package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.claim.PriorRelation;
import io.baton.desk.button.ShownOffer;
import io.baton.desk.terms.OwedText;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.FrozenTerms;
import io.baton.referral.Referral;
import io.baton.terms.AgreedTerms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a card of an offer says about the terms. Its buttons say what was shown, so that no one
/// accepts other terms than they read.
public sealed interface OfferTerms {

    /// @param other name of the side that gets the fee
    /// @param known how the firm knew the client before, so that it owes no fee; null if it didn't
    record Shown(AgreedTerms terms, String other, @Nullable PriorRelation known)
            implements OfferTerms {

        Shown(AgreedTerms terms, String other) {
            this(terms, other, null);
        }

        /// For the side that would owe the fee.
        public Text words() {
            return known == null
                    ? OwedText.ifAccepted(terms, other)
                    : Text.of("No fee is owed, because you knew this client before: ")
                            .plain(Quote.of(CleanText.oneLine(known.reason())))
                            .plain(".");
        }

        /// Without the fee, if there's one and the firm knew the client before.
        public Shown knowing(Supplier<Optional<PriorRelation>> prior) {
            return terms.fee() == null
                    ? this
                    : prior.get()
                            .map(known -> new Shown(terms.withoutFee(), other, known))
                            .orElse(this);
        }
    }

    /// Others read the card too, so the terms are only shown to the person who wants to accept.
    record ShownBeforeAnswer() implements OfferTerms {}

    /// What the card at this place shows.
    static OfferTerms at(Place place, Referral referral, Partner partner, Firm firm) {
        var shown = asOfLastStep(referral, partner, firm);
        boolean confidential = shown.terms().fee() != null || shown.terms().disclosure() != null;
        return place instanceof Place.Channel && confidential ? new ShownBeforeAnswer() : shown;
    }

    /// Those in force when the referral last changed. If others are in force since, an answer is
    /// asked again.
    static Shown asOfLastStep(Referral referral, Partner partner, Firm firm) {
        return on(firm.dayOf(referral.steps().getLast().at()), referral, partner, firm);
    }

    static Shown on(LocalDate day, Referral referral, Partner partner, Firm firm) {
        return new Shown(
                partner.terms().on(day, referral.direction().payer()),
                otherSide(referral, partner, firm));
    }

    /// The terms of an accepted referral, on a card for the side that owes the fee; the same card
    /// if an earlier build recorded the acceptance.
    static Card agreed(Card card, Referral accepted, Partner partner, Firm firm) {
        return FrozenTerms.of(accepted)
                .map(terms -> new Shown(terms, otherSide(accepted, partner, firm)))
                .map(shown -> shown.on(card))
                .orElse(card);
    }

    private static String otherSide(Referral referral, Partner partner, Firm firm) {
        return referral.outbound() ? firm.name() : partner.name();
    }

    /// The card with the terms, above its buttons.
    default Card on(Card card) {
        return switch (this) {
            case Shown shown -> {
                var with = card.paragraph(shown.words());
                yield OwedText.disclosure(shown.terms()).map(with::paragraph).orElse(with);
            }
            case ShownBeforeAnswer() -> card.note(Text.of("You see the terms before you accept."));
        };
    }

    /// The value of the card's buttons.
    default ShownOffer offer(Referral referral) {
        return switch (this) {
            case Shown(var terms, _, _) -> ShownOffer.of(referral, terms);
            case ShownBeforeAnswer() -> ShownOffer.withoutTerms(referral);
        };
    }
}
