package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;

/// The answers after a partner's referral was logged.
final class InboundCards {
    private InboundCards() {}

    /// For the partner's person, without what the firm knows about the client.
    static Card brought(Ask ask, Referral logged) {
        return Card.saying(
                        Labels.withClient(logged)
                                .plain(" is offered to ")
                                .strong(ask.firm().name())
                                .plain(". You hold the baton until someone there takes it."))
                .buttons(ActButton.of(Verb.EDIT, logged));
    }

    static Card logged(Referral logged, Partner partner, Individual sender) {
        return Card.saying(
                        Text.empty()
                                .strong(logged.label())
                                .plain(
                                        " from "
                                                + partner.name()
                                                + " is logged and offered to the team. ")
                                .and(Spans.of(sender))
                                .plain(" holds the baton until someone takes it."))
                .buttons(ActButton.of(Verb.EDIT, logged));
    }
}
