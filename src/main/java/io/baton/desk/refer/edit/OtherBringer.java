package io.baton.desk.refer.edit;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.EditText;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.Bringer;
import io.baton.referral.Decision;
import io.baton.referral.Editing;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.Optional;

/// Another partner brought the client than was recorded. What else was edited changes with it.
///
/// @param partner the one who brought it
record OtherBringer(EditStep editStep, Partner partner) implements ReferralStep {

    /// Whether a person may say who brought a client. What a partner's person brought themselves,
    /// their partner brought: the door says who they are.
    record Rights(Ask ask, EditStep.Parts parts) {

        Optional<Refusal> refusal(Referral now) {
            return ask.asker().isMember()
                    ? broughtThemselves(now)
                    : Optional.of(new Refusal.OnlyMembers());
        }

        private Optional<Refusal> broughtThemselves(Referral now) {
            return Optional.ofNullable(now.steps().getFirst().who())
                    .flatMap(who ->
                            parts.counterparties()
                                    .employerOf(now.firm(), who)
                                    .map(at -> new Refusal.BroughtThemselves(who, at)));
        }
    }

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.EDIT);
    }

    @Override
    public Decision decide(Referral now) {
        return Bringer.refusalToCorrect(now)
                .or(() -> new Rights(ask(), parts()).refusal(now))
                .map(Decision::refused)
                .orElseGet(() ->
                        partner.is(now.partner())
                                ? editStep.decide(now)
                                : corrected(now).then(this::edited));
    }

    private Decision corrected(Referral now) {
        var logger = now.steps().getFirst().who();
        var member = logger == null ? ask().who() : logger;
        var sender = parts().successors().contactOf(partner).orElse(member);
        return Bringer.correct(
                now, partner, sender, editStep.edit().seen(), ask().who(), ask().now());
    }

    private Decision edited(Referral now) {
        var wanted = editStep.edit().of(now.wanted());
        return wanted.equals(now.wanted())
                ? new Decision.Changed(now)
                : parts().participants()
                        .decide(
                                ask(),
                                now,
                                by ->
                                        Editing.edit(
                                                now, wanted, now.steps().size(), by, ask().now()));
    }

    @Override
    public Effects effects(Referral next) {
        if (isOnlyEdited(next)) {
            return editStep.effects(next);
        }
        return new Effects(
                new Reply.Whisper(card(next)), new OtherBringerPosts(ask(), parts()).of(next));
    }

    /// The partner was right already.
    private boolean isOnlyEdited(Referral next) {
        int last = next.steps().size() - 1;
        return last > 0
                && next.steps().get(last).event() instanceof Event.Edited
                && !(next.steps().get(last - 1).event() instanceof Event.BringerCorrected);
    }

    private Card card(Referral next) {
        var before = Bringer.before(next);
        var changes = new ArrayList<Text>();
        changes.add(EditStep.partnerChange(parts().counterparties().nameOf(before), partner));
        changes.addAll(EditText.changes(before.wanted(), next.wanted()));
        var holder =
                next.holder().is(ask().who())
                        ? Text.of("You hold")
                        : Text.empty().and(Spans.of(next.holder())).plain(" holds");
        var card =
                Card.saying(
                                Text.empty()
                                        .strong(next.label())
                                        .plain(" is from " + partner.name() + " now. ")
                                        .and(holder)
                                        .plain(" the baton until someone takes it."))
                        .bullets(changes);
        return before.client().equals(next.client()) ? card : editStep.withClient(card, next);
    }

    /// To the partner whose client it isn't.
    @Override
    public Optional<Earlier> earlier(Referral next) {
        return isOnlyEdited(next)
                ? Optional.empty()
                : Optional.of(new OtherBringerPosts(ask(), parts()).before(next));
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return partner.is(now.partner())
                && now.steps().reversed().stream()
                        .filter(step -> !(step.event() instanceof Event.Edited))
                        .findFirst()
                        .filter(step ->
                                step.event() instanceof Event.BringerCorrected
                                        && step.madeBy(ask().who()))
                        .isPresent();
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return editStep.withAlternatives(why, now, refusal);
    }

    private Ask ask() {
        return editStep.ask();
    }

    private EditStep.Parts parts() {
        return editStep.parts();
    }
}
