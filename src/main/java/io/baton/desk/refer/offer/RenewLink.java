package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.GuestWork;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;

/// The button that makes a new link, for an open offer or for the guest who works with the
/// referral. The old one ends.
public final class RenewLink implements ButtonHandler, NoOtherChange {
    private final Transitions transitions;
    private final Counterparties counterparties;
    private final LinkIssuer linkIssuer;

    public RenewLink(
            Transitions transitions, Counterparties counterparties, LinkIssuer linkIssuer) {
        this.transitions = transitions;
        this.counterparties = counterparties;
        this.linkIssuer = linkIssuer;
    }

    @Override
    public String action() {
        return ReferralButtons.NEW_LINK;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralRound.decode(value)
                .map(offer ->
                        transitions.apply(ask, offer.number(), new Renewing(ask, offer.round())))
                .orElseGet(CommonReplies::invalidButton);
    }

    private final class Renewing implements ReferralStep {
        private final Ask ask;
        private final int round;
        private final LinkBatch batch = new LinkBatch(linkIssuer);

        Renewing(Ask ask, int round) {
            this.ask = ask;
            this.round = round;
        }

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.OFFER);
        }

        @Override
        public Decision decide(Referral now) {
            return round == now.lastRound()
                    ? counterparties.decideWith(now, partner -> issued(now, partner))
                    : Decision.refused(new Refusal.OfferOver(now.lastMove()));
        }

        private Decision issued(Referral now, Partner partner) {
            var holder =
                    GuestWork.current(now, ask.now())
                            .filter(guest -> partner.guests().stream().anyMatch(guest::is));
            var links =
                    holder.isPresent() || now.state() instanceof State.Offered
                            ? batch.issueTo(holder.map(List::of).orElseGet(partner::guests))
                            : List.<OfferLinks.Link>of();
            return links.isEmpty() && !(now.state() instanceof State.Offered)
                    ? Decision.refused(new Refusal.NotNow(now.stage(), now.lastMove()))
                    : OfferLinks.issue(now, partner, links, ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            var partner = counterparties.partnerOf(next);
            var card = LinkCards.forwarding(next, partner, ask.firm(), batch.issued());
            return Effects.shownOnce(new Reply.Whisper(card), List.of());
        }
    }
}
