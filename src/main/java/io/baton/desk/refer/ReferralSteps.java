package io.baton.desk.refer;

import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.act.ReferralActs;
import io.baton.desk.refer.act.StepForms;
import io.baton.desk.refer.edit.EditReferral;
import io.baton.desk.refer.offer.OfferHandlers;
import io.baton.desk.refer.pass.BatonReceivers;
import io.baton.desk.refer.price.RecurringActs;
import io.baton.desk.refer.terms.OtherTermsHandlers;
import io.baton.desk.refer.undo.UndoHandlers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What people do with a referral that is logged: acts of all kinds, changes, and undoing either.
final class ReferralSteps {
    private final ReferralBasics basics;
    private final ReferralActs acts;
    private final UndoHandlers undo;
    private final OtherTermsHandlers terms;

    ReferralSteps(ReferralBasics basics, ResumableTurns resumableTurns) {
        this.basics = basics;
        var counterparties = basics.counterparties();
        terms = new OtherTermsHandlers(counterparties);
        acts =
                new ReferralActs(
                        Stream.concat(
                                        RecurringActs.all(counterparties).stream(),
                                        Stream.<ReferralAct>of(terms.proposing()))
                                .toList(),
                        basics.referrals(),
                        basics.transitions(),
                        counterparties,
                        basics.successors(),
                        basics.nextSteps(),
                        resumableTurns,
                        new BatonReceivers(counterparties, basics.knownMembers()));
        undo =
                new UndoHandlers(
                        basics.referrals(),
                        basics.transitions(),
                        counterparties,
                        basics.nextSteps(),
                        basics.successors(),
                        resumableTurns);
    }

    Handlers buttonsAndForms() {
        return acts.buttonsAndForms()
                .and(undo.handlers())
                .and(new Handlers(List.of(), terms.buttons(basics.transitions()), List.of()));
    }

    List<Command> commands() {
        return acts.commands();
    }

    Command undo() {
        return undo.subcommand();
    }

    /// The forms of all steps, with those of offers and changes.
    StepForms forms(OfferHandlers offers, EditReferral edit) {
        return acts.stepForms(
                offers.form(), (ask, now) -> Optional.of(edit.form(ask, now)), edit.changeForm());
    }
}
