package io.baton.desk.refer.edit;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.BatonReturn;
import io.baton.referral.Decision;
import io.baton.referral.Editing;
import io.baton.referral.Event;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import java.util.Optional;
import java.util.function.Function;

/// Takes an offer back and offers it to another partner, changed or not, all at once.
///
/// @param offer the offer to the other partner
record MovedOffer(EditStep editStep, ReferralStep offer) implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.TAKE_BACK);
    }

    @Override
    public Decision decide(Referral now) {
        var to = edit().partner();
        if (to != null && now.stage() == Stage.OFFERED && to.is(now.partner())) {
            return editStep.decide(now);
        }
        return Editing.refusalIfChangedSince(now, edit().seen())
                .or(() -> Editing.refusalIfOfferedSince(now, edit().seen()))
                .map(Decision::refused)
                .orElseGet(() -> moved(now));
    }

    private Decision moved(Referral now) {
        return takenBack(now).then(this::withHolder).then(this::edited).then(this::offered);
    }

    private Decision takenBack(Referral now) {
        return allowed(
                now,
                StepRights.Kind.TAKE_BACK,
                by -> BatonReturn.takeBack(now, now.lastRound(), by.who(), ask().now()));
    }

    /// If the sender has left, someone else gets the baton.
    private Decision withHolder(Referral back) {
        return parts().successors().returned(back, ask().firm(), ask().now());
    }

    private Decision edited(Referral back) {
        var wanted = edit().of(back.wanted());
        return wanted.equals(back.wanted())
                ? new Decision.Changed(back)
                : allowed(
                        back,
                        StepRights.Kind.EDIT,
                        by -> Editing.edit(back, wanted, back.steps().size(), by, ask().now()));
    }

    private Decision offered(Referral back) {
        return allowed(back, StepRights.Kind.OFFER, _ -> offer.decide(back));
    }

    private Decision allowed(
            Referral now, StepRights.Kind kind, Function<Participant, Decision> step) {
        return parts().participants()
                .refusal(ask(), now, kind)
                .map(Decision::refused)
                .orElseGet(() -> parts().participants().decide(ask(), now, step));
    }

    @Override
    public Effects effects(Referral next) {
        if (isOnlyEdited(next)) {
            return editStep.effects(next);
        }
        var offered = offer.effects(next);
        return new Effects(
                cards().withChanges(offered.reply(), next),
                offered.posts(),
                cards().withChanges(offered.replyIfRepeated(), next));
    }

    /// Someone else moved it to the same partner just before.
    private boolean isOnlyEdited(Referral next) {
        var last = next.steps().getLast();
        return last.event() instanceof Event.Edited && last.madeBy(ask().who());
    }

    /// To the partner who had the offer.
    @Override
    public Optional<Earlier> earlier(Referral next) {
        if (isOnlyEdited(next)) {
            return Optional.empty();
        }
        var back = BatonReturn.whenTakenBack(next);
        return cards().before(next).map(partner -> new Earlier(back, cards().posts(back, partner)));
    }

    @Override
    public boolean isDoneIn(Referral now) {
        var partner = edit().partner();
        return partner != null
                && partner.is(now.partner())
                && now.stage() == Stage.OFFERED
                && BatonReturn.movedOfferBy(now, ask().who());
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return refusal instanceof Refusal.EditedMeanwhile
                ? editStep.withAlternatives(why, now, refusal)
                : offer.withAlternatives(why, now, refusal);
    }

    private MovedOfferCards cards() {
        return new MovedOfferCards(ask(), parts());
    }

    private Ask ask() {
        return editStep.ask();
    }

    private Edit edit() {
        return editStep.edit();
    }

    private EditStep.Parts parts() {
        return editStep.parts();
    }
}
