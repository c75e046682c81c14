package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Offers an inbound referral to the team.
///
/// @param at the button's round; null for a typed command
record OfferingToFirm(
        Ask ask,
        @Nullable ReferralRound at,
        Counterparties counterparties,
        PartnerProposals proposals)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.OFFER);
    }

    @Override
    public Decision decide(Referral now) {
        return OfferRound.refusal(now, at)
                .map(Decision::refused)
                .orElseGet(() -> Handoff.offerToFirm(now, ask.firm(), ask.who(), ask.now()));
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return OfferRound.offeredBy(ask.who(), now, at);
    }

    @Override
    public Effects effects(Referral next) {
        var text =
                Text.empty()
                        .strong(next.label())
                        .plain(" is offered to the team. ")
                        .and(Spans.of(next.holder()))
                        .plain(" holds the baton until someone takes it.");
        return new Effects(
                new Reply.Replace(Card.saying(text)),
                ReferralNotifications.offered(next, counterparties.partnerOf(next), ask.firm()));
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return proposals.withFresh(why, now, refusal, ask.firm());
    }
}
