package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.PartnerButtons;
import io.baton.partner.Partner;

/// Asks about a new partner whose name is nearly another's.
record AddedPartner(PartnerConflicts conflicts) {
    /// @param reply the answer to adding
    Reply asked(Ask ask, PartnerRegistry.Outcome outcome, Reply reply) {
        if (!(reply instanceof Reply.Whisper(var card))
                || !(outcome instanceof PartnerRegistry.Outcome.Saved(_, var added))) {
            return reply;
        }
        return conflicts
                .namedAlike(ask, added)
                .<Reply>map(other -> new Reply.Whisper(question(ask, card, added, other)))
                .orElse(reply);
    }

    /// Only the keeper can merge.
    private Card question(Ask ask, Card card, Partner added, Partner other) {
        var known = Text.of("You also have ").strong(other.name());
        var keeper = ask.firm().keeper();
        return keeper == null || keeper.is(ask.who())
                ? card.paragraph(known.plain(". Are they one partner?"))
                        .buttons(PartnerButtons.mergeInto(added, other))
                : card.paragraph(
                        known.plain(". If they're one partner, ")
                                .strong(keeper.name())
                                .plain(" can merge them."));
    }
}
