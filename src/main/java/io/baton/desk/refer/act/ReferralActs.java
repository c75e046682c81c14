package io.baton.desk.refer.act;

import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.FormHandler;
import io.baton.desk.Handlers;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.AcceptOffer;
import io.baton.desk.refer.offer.AnsweringSide;
import io.baton.desk.refer.offer.DeclineForm;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.Transitions;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the commands, buttons and forms of all acts.
public final class ReferralActs {
    private final ActRunner runner;
    private final List<ReferralAct> acts;
    private final AnswerCommands answerCommands;
    private final List<ButtonHandler> earlierButtons;

    public ReferralActs(
            ReferralStore referrals,
            Transitions transitions,
            Counterparties counterparties,
            PartnerProposals proposals,
            Successors successors) {
        var participants = new Participants(counterparties);
        runner = new ActRunner(referrals, transitions, participants);
        var returning = new Returning(counterparties, proposals, successors);
        var yesElsewhere = new YesElsewhere(participants, returning);
        acts =
                List.of(
                        new TakeBack(participants, returning),
                        new HandBack(participants, returning),
                        yesElsewhere,
                        yesElsewhere.answer(true),
                        yesElsewhere.answer(false),
                        new Reopen(participants, returning));
        answerCommands =
                new AnswerCommands(
                        referrals,
                        transitions,
                        runner,
                        yesElsewhere,
                        bySide(side -> new AcceptOffer(side, transitions, counterparties)),
                        bySide(side ->
                                new DeclineForm(
                                        side, transitions, counterparties, proposals, successors)));
        earlierButtons = List.of(new WithdrawButton(transitions, participants, returning));
    }

    public Handlers buttonsAndForms() {
        return new Handlers(
                List.of(),
                Stream.concat(
                                acts.stream().map(act -> new ActButtonHandler(act, runner)),
                                earlierButtons.stream())
                        .toList(),
                acts.stream().<FormHandler>map(act -> new ActForm(act, runner)).toList());
    }

    private static <T> Map<AnsweringSide, T> bySide(Function<AnsweringSide, T> make) {
        return Stream.of(AnsweringSide.values()).collect(Collectors.toMap(side -> side, make));
    }

    public List<Command> commands() {
        return Stream.concat(answerCommands.all().stream(), ofActs()).toList();
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
