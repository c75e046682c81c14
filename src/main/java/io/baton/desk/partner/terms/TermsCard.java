package io.baton.desk.partner.terms;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.TermsButtons;
import io.baton.desk.terms.TermsText;
import io.baton.partner.Partner;
import io.baton.terms.Payer;

/// The terms with a partner in both directions, with their history.
final class TermsCard {
    private TermsCard() {}

    static Card of(Ask ask, Partner partner) {
        return ask.asker().isMember() ? forMember(ask, partner) : forContact(ask, partner);
    }

    private static Card forMember(Ask ask, Partner partner) {
        var card = Card.titled("Terms with " + partner.name());
        for (var payer : Payer.values()) {
            card = with(card, ask, partner, payer, TermsText.label(payer));
        }
        return card.note(
                        Text.of(
                                "Each referral keeps the terms it was accepted with. New terms apply to what is accepted from then on."))
                .buttons(
                        TermsButtons.change(partner, Payer.PARTNER),
                        TermsButtons.change(partner, Payer.FIRM));
    }

    private static Card forContact(Ask ask, Partner partner) {
        var firm = ask.firm().name();
        var card = Card.titled("Terms between %s and %s".formatted(partner.name(), firm));
        for (var payer : Payer.values()) {
            card = with(card, ask, partner, payer, TermsText.labelForPartner(payer, firm));
        }
        return card.note(
                Text.of(
                        "Each referral keeps the terms it was accepted with. Only members of %s can change terms."
                                .formatted(firm)));
    }

    private static Card with(Card card, Ask ask, Partner partner, Payer payer, String label) {
        return card.paragraph(Text.empty().strong(label))
                .bullets(TermsText.history(partner.terms(), payer, ask.today()));
    }
}
