package io.baton.desk.refer.act;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.FormHandler;
import io.baton.desk.Handlers;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.Transitions;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.stream.Stream;

/// Makes the commands, buttons and forms of all acts.
public final class ReferralActs {
    private final ActRunner runner;
    private final List<ReferralAct> acts;
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
        acts = List.of(new TakeBack(participants, returning));
        earlierButtons = List.of(new WithdrawButton(transitions, participants, returning));
    }

    public Handlers buttonsAndForms() {
        return new Handlers(
                List.of(),
                Stream.concat(acts.stream().map(ActButtonHandler::new), earlierButtons.stream())
                        .toList(),
                acts.stream().<FormHandler>map(ActForm::new).toList());
    }

    public List<Command> commands() {
        return acts.stream()
                .flatMap(act ->
                        act.typed().stream()
                                .flatMap(typed ->
                                        typed.names().stream()
                                                .<Command>map(
                                                        name -> new ActCommand(act, typed, name))))
                .toList();
    }

    /// `refer takeback R-12`
    private final class ActCommand implements Command {
        private final ReferralAct act;
        private final ReferralAct.Typed typed;
        private final String name;

        ActCommand(ReferralAct act, ReferralAct.Typed typed, String name) {
            this.act = act;
            this.typed = typed;
            this.name = name;
        }

        @Override
        public String name() {
            return "refer " + name;
        }

        @Override
        public String usage() {
            return "%s R-12 %s".formatted(name(), typed.arguments()).strip();
        }

        @Override
        public String example() {
            return "%s R-12 %s".formatted(name(), typed.example()).strip();
        }

        @Override
        public String purpose() {
            return typed.purpose();
        }

        @Override
        public boolean listed() {
            return name.equals(typed.names().getFirst());
        }

        @Override
        public boolean openToContacts() {
            return act.verb().openToContacts();
        }

        @Override
        public Fit fit(Ask ask, String rest) {
            return rest.isBlank() || ReferralArguments.startsWithNumber(rest)
                    ? Fit.EXACT
                    : Fit.NONE;
        }

        @Override
        public Reply answer(Ask ask, String rest) {
            return ReferralArguments.parse(
                    rest,
                    example(),
                    with -> runner.typed(ask, act, typed, with.number(), with.rest()));
        }
    }

    private final class ActButtonHandler implements ButtonHandler {
        private final ReferralAct act;

        ActButtonHandler(ReferralAct act) {
            this.act = act;
        }

        @Override
        public String action() {
            return act.verb().action();
        }

        @Override
        public boolean openToContacts() {
            return act.verb().openToContacts();
        }

        @Override
        public Reply pressed(Ask ask, String value) {
            return ShownState.decode(value)
                    .map(shown -> runner.pressed(ask, act, shown))
                    .orElseGet(CommonReplies::invalidButton);
        }
    }

    private final class ActForm implements FormHandler {
        private final ReferralAct act;

        ActForm(ReferralAct act) {
            this.act = act;
        }

        @Override
        public String formId() {
            return act.verb().action();
        }

        @Override
        public boolean openToContacts() {
            return act.verb().openToContacts();
        }

        @Override
        public Reply submitted(Ask ask, Turn.Submitted form) {
            return ShownState.decode(form.subject())
                    .map(shown -> runner.submitted(ask, act, shown, form.answers()))
                    .orElseGet(CommonReplies::invalidButton);
        }
    }
}
