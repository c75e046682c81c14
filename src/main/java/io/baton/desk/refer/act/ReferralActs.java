package io.baton.desk.refer.act;

import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.FormHandler;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.AnswerHandlers;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.offer.OfferForm;
import io.baton.desk.refer.pass.BatonReceivers;
import io.baton.desk.refer.pass.PassForm;
import io.baton.desk.refer.pass.PassNotifications;
import io.baton.desk.refer.pass.PassReferral;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.Transitions;
import io.baton.store.ReferralStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the commands, buttons and forms of all acts.
public final class ReferralActs {
    private final ReferralStore referrals;
    private final ActRunner runner;
    private final List<ReferralAct> acts;
    private final AnswerHandlers answers;
    private final AnswerCommands answerCommands;
    private final PassReferral passReferral;
    private final PassForm passForm;
    private final List<ButtonHandler> otherButtons;
    private final List<FormHandler> otherForms;

    /// @param more acts of other features
    public ReferralActs(
            List<ReferralAct> more,
            ReferralStore referrals,
            Transitions transitions,
            Counterparties counterparties,
            Successors successors,
            NextStepButtons nextSteps,
            ResumableTurns resumableTurns,
            BatonReceivers batonReceivers) {
        var proposals = nextSteps.proposals();
        var bundles = new Bundles(referrals, counterparties);
        this.referrals = referrals;
        var participants = new Participants(counterparties);
        runner = new ActRunner(referrals, transitions, participants, nextSteps);
        var returning = new Returning(counterparties, proposals, successors);
        var yesElsewhere = new YesElsewhere(participants, returning);
        var results = new Results(participants, counterparties);
        var own =
                List.<ReferralAct>of(
                        new TakeBack(participants, returning),
                        new HandBack(participants, returning),
                        yesElsewhere,
                        yesElsewhere.answer(true),
                        yesElsewhere.answer(false),
                        new Reopen(participants, returning),
                        new CloseAsWon(Verb.WON, results),
                        new CloseAsLost(results),
                        new ConfirmResult(participants, counterparties),
                        new SayStillOnIt(participants),
                        new AddPayment(counterparties),
                        new Withdraw(counterparties),
                        new AddNote(participants, counterparties),
                        new RemoveNote(participants));
        acts =
                Stream.concat(own.stream(), more.stream())
                        .sorted(Comparator.comparing(ReferralAct::verb))
                        .toList();
        passReferral =
                new PassReferral(
                        referrals,
                        transitions,
                        batonReceivers,
                        participants,
                        new PassNotifications(counterparties, bundles, nextSteps),
                        bundles,
                        resumableTurns);
        passForm = new PassForm(passReferral, batonReceivers, referrals, transitions, participants);
        answers = new AnswerHandlers(transitions, counterparties, proposals, successors);
        answerCommands = new AnswerCommands(referrals, transitions, runner, yesElsewhere, answers);
        otherButtons =
                List.of(
                        new WithdrawButton(transitions, participants, returning),
                        new PayAnywayButton(transitions, counterparties),
                        passForm);
        otherForms = List.of(passForm);
    }

    public Handlers buttonsAndForms() {
        var own =
                new Handlers(
                        List.of(),
                        Stream.concat(
                                        acts.stream().map(act -> new ActButtonHandler(act, runner)),
                                        otherButtons.stream())
                                .toList(),
                        Stream.concat(
                                        acts.stream().map(act -> new ActForm(act, runner)),
                                        otherForms.stream())
                                .toList());
        return own.and(answers.handlers());
    }

    /// The forms of all steps that have one.
    ///
    /// @param offerForm offers it to a partner of one's choice
    /// @param changes makes the form that changes a referral, which `changeForm` handles
    public StepForms stepForms(
            OfferForm offerForm, StepForms.Source changes, FormHandler changeForm) {
        var sources = new EnumMap<Verb, StepForms.Source>(Verb.class);
        for (var act : acts) {
            sources.put(act.verb(), (ask, now) -> act.form(ask, now, ShownState.of(now).encode()));
        }
        sources.put(Verb.OFFER, offerForm::form);
        sources.put(Verb.EDIT, changes);
        sources.put(
                Verb.PASS,
                (_, now) -> Optional.of(passForm.form(now, ShownState.of(now).encode())));
        var handlers = new ArrayList<>(buttonsAndForms().forms());
        handlers.add(offerForm);
        handlers.add(changeForm);
        return new StepForms(referrals, sources, handlers);
    }

    public List<Command> commands() {
        return Stream.of(answerCommands.all().stream(), ofActs(), Stream.of(passReferral.command()))
                .flatMap(commands -> commands)
                .toList();
    }

    private Stream<Command> ofActs() {
        return acts.stream()
                .flatMap(act ->
                        act.typed().stream()
                                .flatMap(typed ->
                                        typed.names().stream()
                                                .<Command>map(name ->
                                                        new ActCommand(act, typed, name, runner))));
    }
}
