package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Spans;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.ArrayList;
import java.util.List;

/// For an answer to an offer that was changed while the person read it: what changed, and the
/// current card.
final class OutdatedOffer {
    private OutdatedOffer() {}

    /// The current card after a sentence; another refusal's card stays as it is.
    static Card instead(
            Card why, Ask ask, Referral now, Refusal refusal, Counterparties counterparties) {
        if (!(refusal instanceof Refusal.EditedMeanwhile(var by))) {
            return why;
        }
        var who = by.who();
        var sentence =
                (who == null ? Text.of("It") : Text.empty().and(Spans.of(who)).plain(" changed it"))
                        .plain(" while you read. Check it and answer again.");
        return counterparties
                .find(now)
                .map(partner -> OfferCards.offer(now, partner, ask.firm()))
                .map(card -> below(sentence, card))
                .orElseGet(() -> Card.saying(sentence));
    }

    private static Card below(Text sentence, Card card) {
        var parts = new ArrayList<Card.Part>(List.of(new Card.Part.Paragraph(sentence)));
        parts.addAll(card.parts());
        return new Card(sentence.plainText(), parts);
    }
}
