package io.baton.desk.refer.undo;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Step;
import io.baton.referral.StepRights;
import io.baton.referral.Undo;
import java.util.Optional;
import java.util.stream.Stream;

/// Undoes a person's latest step on one referral.
record Undoing(Ask ask, Target target, Parts parts) implements ReferralStep {

    /// @param counterparties finds the partner
    record Parts(
            Participants participants,
            Counterparties counterparties,
            NextStepButtons nextSteps,
            Successors successors,
            UndoPosts undoPosts) {}

    /// The step to undo.
    ///
    /// @param turn id of the turn that took it; empty if the person has none
    /// @param steps length of the history that ends with it
    record Target(String turn, int steps) {

        static Target of(Ask ask, Referral referral) {
            return of(ask, referral, referral.steps().size());
        }

        static Target of(Ask ask, Referral referral, int steps) {
            return new Target(
                    Undo.last(referral, ask.who()).map(step -> step.turn()).orElse(""), steps);
        }
    }

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.UNDO);
    }

    @Override
    public Decision decide(Referral now) {
        return parts.participants().decide(ask, now, by -> shownTo(by, undo(now, by)));
    }

    private Decision undo(Referral now, Participant by) {
        return Undo.undo(now, by.who(), ask.now())
                .then(next ->
                        now.steps().size() == target.steps()
                                ? parts.successors().returned(next, ask.firm(), ask.now())
                                : Decision.refused(
                                        new Refusal.ActedOnSince(now.steps().getLast())));
    }

    /// A partner's person doesn't hear what the firm did internally.
    private static Decision shownTo(Participant by, Decision decision) {
        boolean internal =
                !by.ofFirm()
                        && decision instanceof Decision.Refused(Refusal.ActedOnSince(var since))
                        && (!since.moved() || since.event() instanceof Event.Undone);
        return internal ? Decision.refused(new Refusal.NothingToUndo()) : decision;
    }

    /// The turn that the person has undone last on this referral, if no one has acted on it since.
    static Optional<String> undone(Ask ask, Referral referral) {
        var last = referral.steps().getLast();
        return last.event() instanceof Event.Undone(_, var turn) && last.madeBy(ask.who())
                ? Optional.ofNullable(turn)
                : Optional.empty();
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return now.steps().size() == target.steps() + 1 && undone(ask, now).isPresent();
    }

    @Override
    public Effects effects(Referral next) {
        return new Effects(
                new Reply.Whisper(answer(next)), parts.undoPosts().of(ask, next, target.turn()));
    }

    Card answer(Referral restored) {
        var asked = restored.outbound() ? parts.counterparties().nameOf(restored) : "";
        var text = UndoText.of(ask, restored, asked);
        var card =
                Card.saying(
                        toldByLink(restored)
                                .map(partner -> text.plain(" " + Labels.deadLink(partner)))
                                .orElse(text));
        return parts.nextSteps().on(withStep(card, restored), ask, restored);
    }

    /// `Undone step: paid $12, on Tue 3 Nov 2026.` Logging is named by the answer itself.
    private Card withStep(Card card, Referral restored) {
        var undone =
                restored.history().lastUndone().reversed().stream()
                        .map(Step::event)
                        .filter(event -> !(event instanceof Event.Invited))
                        .findFirst();
        if (undone.isEmpty()) {
            return card;
        }
        var history =
                new HistoryText(
                        parts.counterparties().namesById(restored.firm()),
                        ask.times(),
                        Reader.of(ask.asker()));
        return card.note(Text.of("Undone step: ").and(history.what(undone.get())).plain("."));
    }

    /// The partner who got a link that no longer works: the step that was undone offered it.
    private Optional<Partner> toldByLink(Referral restored) {
        return restored.history().lastUndone().reversed().stream()
                .flatMap(step ->
                        step.event() instanceof Event.Offered(var to, _, _)
                                ? Stream.of(to)
                                : Stream.<PartnerId>empty())
                .findFirst()
                .flatMap(id -> parts.counterparties().find(restored.firm(), id))
                .filter(partner -> restored.outbound() && partner.onlyGuests());
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return new CounterSteps(ask, parts.participants(), parts.counterparties())
                .with(why, now, refusal);
    }
}
