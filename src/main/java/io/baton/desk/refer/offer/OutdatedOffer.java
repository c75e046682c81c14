package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.OfferTerms;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For an answer to an offer that was changed while the person read it, or whose terms they haven't
/// read: what it's about, and the current card.
final class OutdatedOffer {
    private OutdatedOffer() {}

    /// The current card after a sentence; another refusal's card stays as it is.
    static Card instead(
            Card why, Ask ask, Referral now, Refusal refusal, Counterparties counterparties) {
        return switch (refusal) {
            case Refusal.EditedMeanwhile(var by) ->
                    withOffer(Card.saying(changed(by.who())), ask, now, counterparties);
            case Refusal.OtherTerms _ -> withOffer(why, ask, now, counterparties);
            default -> why;
        };
    }

    private static Text changed(@Nullable Individual who) {
        return (who == null ? Text.of("It") : Text.empty().and(Spans.of(who)).plain(" changed it"))
                .plain(" while you read. Check it and answer again.");
    }

    private static Card withOffer(
            Card sentence, Ask ask, Referral now, Counterparties counterparties) {
        return offer(ask, now, counterparties).map(card -> below(sentence, card)).orElse(sentence);
    }

    private static Optional<Card> offer(Ask ask, Referral now, Counterparties counterparties) {
        return counterparties
                .find(now)
                .map(partner ->
                        OfferCards.offer(
                                now,
                                partner,
                                ask.firm(),
                                OfferTerms.on(ask.today(), now, partner, ask.firm())
                                        .knowing(() -> counterparties.knownBefore(now))));
    }

    private static Card below(Card sentence, Card card) {
        var parts = new ArrayList<>(sentence.parts());
        parts.addAll(card.parts());
        return new Card(sentence.summary(), parts);
    }
}
