package io.baton.desk.refer.offer;

import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ShownOffer;
import io.baton.desk.refer.step.Counterparties;
import io.baton.referral.AnswerRights;
import io.baton.referral.Decision;
import io.baton.referral.FrozenTerms;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.Optional;

/// The side that answers an offer: the partner for an outbound referral, the firm for an inbound
/// one. Each side has its own buttons and its own rules about who may press them.
public enum AnsweringSide {
    PARTNER(ReferralButtons.ACCEPT, ReferralButtons.DECLINE),
    FIRM(ReferralButtons.TAKE, ReferralButtons.TURN_DOWN);

    private final String accept;
    private final String decline;

    AnsweringSide(String accept, String decline) {
        this.accept = accept;
        this.decline = decline;
    }

    String acceptAction() {
        return accept;
    }

    /// The action of the button and the id of the form it opens.
    String declineAction() {
        return decline;
    }

    boolean hasContacts() {
        return this == PARTNER;
    }

    /// A press accepts what the card showed. What is typed accepts the terms in force; the answer
    /// says them.
    Decision accept(Ask ask, Referral referral, ShownOffer offer, Counterparties counterparties) {
        var decision =
                unlessChanged(
                        offer, referral, accept(ask, referral, offer.round(), counterparties));
        return ask.turn() instanceof Turn.Pressed
                ? decision.then(next -> unlessOtherTerms(offer, next))
                : decision;
    }

    private static Decision unlessOtherTerms(ShownOffer offer, Referral next) {
        return FrozenTerms.of(next)
                .flatMap(offer::refusalIfOtherTerms)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Changed(next));
    }

    /// What was changed while the person read it isn't answered yet.
    private static Decision unlessChanged(ShownOffer offer, Referral now, Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Changed changed ->
                    offer.refusalIfChanged(now)
                            .<Decision>map(Decision.Refused::new)
                            .orElse(changed);
        };
    }

    private Decision accept(Ask ask, Referral referral, int round, Counterparties counterparties) {
        return switch (this) {
            case PARTNER ->
                    counterparties.decideWith(
                            referral,
                            partner ->
                                    Handoff.accept(
                                            referral,
                                            round,
                                            partner,
                                            ask.who(),
                                            ask.turn().id(),
                                            ask.now(),
                                            counterparties.termsOn(
                                                    ask.today(), referral, partner)));
            case FIRM ->
                    counterparties.decideWith(
                            referral,
                            partner ->
                                    Handoff.take(
                                            referral,
                                            round,
                                            ask.who(),
                                            ask.now(),
                                            counterparties.termsOn(
                                                    ask.today(), referral, partner)));
        };
    }

    Decision decline(
            Ask ask,
            Referral referral,
            ShownOffer offer,
            DeclineReason reason,
            Counterparties counterparties) {
        return unlessChanged(
                offer, referral, decline(ask, referral, offer.round(), reason, counterparties));
    }

    private Decision decline(
            Ask ask,
            Referral referral,
            int round,
            DeclineReason reason,
            Counterparties counterparties) {
        return switch (this) {
            case PARTNER ->
                    counterparties.decideWith(
                            referral,
                            partner ->
                                    Handoff.decline(referral, round, partner, ask.who(), reason));
            case FIRM -> Handoff.turnDown(referral, round, ask.who(), reason);
        };
    }

    /// Why this person can't answer now; empty if they can.
    Optional<Refusal> refusal(
            Ask ask, Referral referral, ShownOffer offer, Counterparties counterparties) {
        return refusal(ask, referral, offer.round(), counterparties)
                .or(() -> offer.refusalIfChanged(referral));
    }

    private Optional<Refusal> refusal(
            Ask ask, Referral referral, int round, Counterparties counterparties) {
        return switch (this) {
            case PARTNER ->
                    counterparties.refusalWith(
                            referral,
                            partner ->
                                    AnswerRights.refusal(
                                            referral, round, partner, ask.who(), ask.now()));
            case FIRM -> AnswerRights.refusalToTake(referral, round);
        };
    }
}
