package io.baton.desk.refer.undo;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.text.Spans;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.Step;
import io.baton.referral.StepRights;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/// The steps that lead back from one that can't be undone any more.
record CounterSteps(Ask ask, Participants participants, Counterparties counterparties) {

    Card with(Card why, Referral now, Refusal refusal) {
        return switch (refusal) {
            case Refusal.CannotUndo(var kind) when kind == StepRights.Kind.EDIT ->
                    offering(why, now, Stream.of(Verb.EDIT));
            case Refusal.CannotUndo(var kind) when kind == StepRights.Kind.TERMS ->
                    offering(why, now, Stream.of(Verb.TERMS));
            case Refusal.CannotUndo _ -> offering(why, now, Stream.of(Verb.HAND_BACK, Verb.REOPEN));
            case Refusal.TooLateToUndo _, Refusal.ActedOnSince _ ->
                    lastOwn(now).map(step -> against(step, why, now)).orElse(why);
            case Refusal.NothingToUndo _ when ask.asker().isMember() -> why.note(lastStep(now));
            default -> why;
        };
    }

    /// `Its last step: won, $500, on Tue 3 Nov 2026, by Ben.`
    private Text lastStep(Referral now) {
        var last = now.steps().getLast();
        var who = last.who();
        var reader = Reader.of(ask.asker());
        var history = new HistoryText(counterparties.namesById(now.firm()), ask.times(), reader);
        return Text.of("Its last step: ")
                .and(history.what(last.event()))
                .plain(who == null ? "." : ", by " + reader.name(who) + ".");
    }

    private Optional<Step> lastOwn(Referral now) {
        return now.history().standing().reversed().stream()
                .filter(step -> step.madeBy(ask.who()))
                .findFirst();
    }

    private Card against(Step own, Card why, Referral now) {
        if (own.event() instanceof Event.Paid(var amount, _) && isPossible(Verb.PAID, now)) {
            return why.note(reversal(amount))
                    .buttons(ActButton.of(Verb.PAID, "Reverse the payment", now));
        }
        return offering(why, now, steps(own.event()));
    }

    private static Text reversal(Money paid) {
        return Text.of("A payment of ").and(Spans.of(paid.negated())).plain(" reverses it.");
    }

    /// In the order of preference. Which ones are possible depends on the state.
    private static Stream<Verb> steps(Event event) {
        return switch (event) {
            case Event.Edited _, Event.BringerCorrected _ -> Stream.of(Verb.EDIT);
            case Event.Repriced _ -> Stream.of(Verb.PRICE, Verb.REOPEN);
            case Event.Won _,
                    Event.Restated _,
                    Event.FigureStated _,
                    Event.Ended _,
                    Event.ResultConfirmed _ ->
                    Stream.of(Verb.CHANGE_WIN, Verb.REOPEN);
            case Event.PaymentReversed _, Event.Paid _, Event.Corrected _ -> Stream.of(Verb.PAID);
            case Event.Lost _, Event.Withdrawn _ -> Stream.of(Verb.REOPEN);
            case Event.TakenBack _, Event.HandedBack _, Event.Declined _ -> Stream.of(Verb.OFFER);
            case Event.Passed _ -> Stream.of(Verb.PASS);
            case Event.Noted _ -> Stream.of(Verb.REMOVE_NOTE);
            case Event.TermsProposed _, Event.TermsAgreed _, Event.TermsRefused _ ->
                    Stream.of(Verb.TERMS);
            case Event.NoteRemoved _, Event.StillOnIt _, Event.Undone _, Event.Reopened _ ->
                    Stream.empty();
            case Event.Logged _ -> Stream.of(Verb.TAKE_BACK, Verb.HAND_BACK, Verb.WITHDRAW);
            case Event.OfHandoff _ -> Stream.of(Verb.TAKE_BACK, Verb.HAND_BACK, Verb.REOPEN);
        };
    }

    private Card offering(Card why, Referral now, Stream<Verb> verbs) {
        var buttons =
                verbs.filter(verb -> isPossible(verb, now))
                        .map(verb -> ActButton.of(verb, now))
                        .toArray(Button[]::new);
        return buttons.length == 0 ? why : why.buttons(buttons);
    }

    private boolean isPossible(Verb verb, Referral now) {
        var stage = now.stage();
        return switch (verb) {
            case REMOVE_NOTE -> true;
            case EDIT -> may(now, StepRights.Kind.EDIT);
            case TERMS ->
                    (stage == Stage.ACCEPTED || stage == Stage.WON)
                            && may(now, StepRights.Kind.TERMS);
            case CHANGE_WIN -> stage == Stage.WON && may(now, StepRights.Kind.REPORT);
            case PRICE ->
                    now.state() instanceof State.Won won
                            && won.amount().recurs()
                            && may(now, StepRights.Kind.PAY);
            case PAID -> stage == Stage.WON && may(now, StepRights.Kind.PAY);
            case REOPEN -> isClosed(stage) && may(now, StepRights.Kind.REOPEN);
            case TAKE_BACK ->
                    stage == Stage.OFFERED && now.outbound() && may(now, StepRights.Kind.TAKE_BACK);
            case HAND_BACK -> stage == Stage.ACCEPTED && may(now, StepRights.Kind.HAND_BACK);
            case OFFER ->
                    stage == Stage.LOGGED && now.outbound() && may(now, StepRights.Kind.OFFER);
            case PASS -> !isClosed(stage) && may(now, StepRights.Kind.PASS);
            case WITHDRAW -> stage == Stage.LOGGED && may(now, StepRights.Kind.WITHDRAW);
            case ACCEPTED_ELSEWHERE,
                    ACCEPTANCE_RIGHT,
                    ACCEPTANCE_WRONG,
                    WON,
                    LOST,
                    ENDED,
                    NOTE,
                    STILL_ON_IT,
                    RESULT_RIGHT,
                    RESULT_WRONG,
                    UNDO ->
                    false;
        };
    }

    private static boolean isClosed(Stage stage) {
        return stage == Stage.WON || stage == Stage.LOST || stage == Stage.WITHDRAWN;
    }

    private boolean may(Referral now, StepRights.Kind kind) {
        return participants.refusal(ask, now, kind).isEmpty();
    }
}
