package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.card.Reachability;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Offers an outbound referral to a partner with a contact in a chat.
///
/// @param at the button's round; null for a typed command
record OfferingToPartner(
        Ask ask, Partner partner, @Nullable ReferralRound at, PartnerProposals proposals)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.OFFER);
    }

    @Override
    public Decision decide(Referral now) {
        return OfferRound.refusal(now, at)
                .map(Decision::refused)
                .orElseGet(() -> Handoff.offer(now, partner, ask.firm(), ask.who(), ask.now()));
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return OfferRound.offeredBy(ask.who(), now, at) && partner.id().equals(now.partner());
    }

    @Override
    public Effects effects(Referral next) {
        var text =
                Text.empty()
                        .strong(next.label())
                        .plain(" is offered to ")
                        .strong(partner.name())
                        .plain(". ")
                        .and(Spans.of(next.holder()))
                        .plain(" holds the baton until they accept.");
        return new Effects(
                new Reply.Replace(Card.saying(text)),
                ReferralNotifications.offered(next, partner, ask.firm()));
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        boolean canBeMended =
                refusal instanceof Refusal.Paused
                        || refusal instanceof Refusal.Unreachable
                        || refusal instanceof Refusal.NoLinks;
        return canBeMended && !partner.removed()
                ? why.buttons(Reachability.before(partner))
                : proposals.withFresh(why, now, refusal, ask.firm());
    }
}
