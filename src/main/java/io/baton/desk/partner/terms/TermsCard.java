package io.baton.desk.partner.terms;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.TermsButtons;
import io.baton.desk.terms.TermsText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import io.baton.terms.SetTerms;

/// The terms with a partner in both directions, with their history.
final class TermsCard {
    private static final int MOST_SET = 10;

    private TermsCard() {}

    static Card of(Ask ask, Partner partner) {
        return ask.asker().isMember() ? forMember(ask, partner) : forContact(ask, partner);
    }

    private static Card forMember(Ask ask, Partner partner) {
        var card = Card.titled("Terms with " + partner.name());
        for (var payer : Payer.values()) {
            card = with(card, ask, partner, payer, TermsText.label(payer));
        }
        var set = partner.terms().set();
        var latest = set.subList(Math.max(0, set.size() - MOST_SET), set.size());
        if (!latest.isEmpty()) {
            card =
                    card.paragraph(Text.empty().strong("Who set them, latest last"))
                            .bullets(latest.stream().map(each -> set(ask, each)).toList());
        }
        return card.note(
                        Text.of(
                                "Each referral keeps the terms it was accepted with. New terms apply to what is accepted from then on."))
                .buttons(
                        TermsButtons.change(partner, Payer.PARTNER),
                        TermsButtons.change(partner, Payer.FIRM));
    }

    /// `Tue 3 Nov, 11:00, Anna: They pay us 10%, from Tue 3 Nov 2026`
    private static Text set(Ask ask, SetTerms set) {
        var dated = set.terms();
        return Text.empty()
                .and(ask.times().moment(set.at()))
                .plain(", ")
                .and(Spans.of(set.by()))
                .plain(": " + TermsText.label(dated.payer()) + " ")
                .and(TermsText.brief(dated.terms()))
                .plain(", from " + TimeFormat.day(dated.from()));
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
