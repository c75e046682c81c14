package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.List;

/// The button that makes a new link for an offer that waits, in place of the one before.
public final class RenewLink implements ButtonHandler {
    private final Transitions moves;
    private final Counterparties counterpart;
    private final LinkIssuer links;

    public RenewLink(Transitions moves, Counterparties counterpart, LinkIssuer links) {
        this.moves = moves;
        this.counterpart = counterpart;
        this.links = links;
    }

    @Override
    public String action() {
        return ReferralButtons.NEW_LINK;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralRound.decode(value)
                .map(offer -> moves.apply(ask, offer.number(), new Renewing(ask, offer.round())))
                .orElseGet(CommonReplies::invalidButton);
    }

    private final class Renewing implements ReferralStep {
        private final Ask ask;
        private final int round;
        private final LinkBatch batch = new LinkBatch(links);

        Renewing(Ask ask, int round) {
            this.ask = ask;
            this.round = round;
        }

        @Override
        public Decision decide(Referral now) {
            return round == now.rounds()
                    ? counterpart.decideWith(now, partner -> issued(now, partner))
                    : Decision.refused(new Refusal.OfferOver(now.lastMove()));
        }

        private Decision issued(Referral now, Partner partner) {
            return OfferLinks.issue(now, partner, batch.issueTo(partner), ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            var partner = counterpart.partnerOf(next);
            var card = LinkCards.forwarding(next, partner, ask.firm(), batch.issued());
            return Effects.shownOnce(new Reply.Whisper(card), List.of());
        }
    }
}
