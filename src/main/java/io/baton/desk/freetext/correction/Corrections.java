package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.SomeoneElse;
import io.baton.desk.freetext.phrase.UnreadAmount;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.desk.refer.step.Counterparties;
import io.baton.draft.Proposal;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;

/// Messages that say that something isn't so, or shouldn't stay so.
public record Corrections(
        DeniedSteps deniedSteps,
        AmountCorrections amountCorrections,
        ReadSteps readSteps,
        Reversals reversals,
        AcceptedBy acceptedBy,
        Covers covers,
        Delays delays,
        TooSoonSteps tooSoon,
        Renames renames,
        BroughtBy broughtBy,
        Redirects redirects,
        Merges merges,
        NeedCorrections needCorrections,
        Remarks remarks,
        PaymentContrasts paymentContrasts) {

    public static Corrections with(
            ReadSteps readSteps,
            StepCandidates candidates,
            ListedReferrals referrals,
            Partners partners) {
        return new Corrections(
                new DeniedSteps(readSteps, candidates),
                new AmountCorrections(readSteps, referrals),
                readSteps,
                new Reversals(readSteps, candidates, referrals),
                new AcceptedBy(readSteps, referrals, new Counterparties(partners)),
                new Covers(readSteps, referrals, new Counterparties(partners)),
                new Delays(
                        readSteps, new UnknownClients(readSteps, referrals, partners), referrals),
                new TooSoonSteps(readSteps, candidates, referrals),
                new Renames(readSteps, referrals),
                new BroughtBy(readSteps, referrals, new Counterparties(partners)),
                new Redirects(readSteps, referrals, new Counterparties(partners)),
                new Merges(partners, referrals),
                new NeedCorrections(referrals),
                new Remarks(referrals),
                new PaymentContrasts(readSteps, referrals));
    }

    /// Empty for any other message.
    public Optional<Proposal> of(Ask ask, Understood understood) {
        return merges.of(ask, understood.text())
                .or(() -> remarks.of(ask, understood.text()))
                .or(() -> paymentContrasts.of(ask, understood))
                .or(() -> reversals.of(ask, understood))
                .or(() -> renames.of(ask, understood))
                .or(() -> broughtBy.of(ask, understood))
                .or(() -> redirects.of(ask, understood))
                .or(() -> acceptedBy.of(ask, understood))
                .or(() -> covers.of(ask, understood))
                .or(() -> delays.of(ask, understood))
                .or(() -> tooSoon.of(ask, understood))
                .or(() -> deniedSteps.of(ask, understood))
                .or(() -> amount(ask, understood))
                .or(() -> needCorrections.of(ask, understood.text()).map(step -> step))
                .or(() ->
                        forSomeoneElse(ask, understood)
                                .map(now -> new Proposal.Query("refer show " + now.label())))
                .or(() -> missingInOpen(ask, understood));
    }

    /// A payment that isn't known is no estimate either.
    private Optional<Proposal> amount(Ask ask, Understood understood) {
        return paymentContrasts.question(ask, understood).isPresent()
                ? Optional.empty()
                : amountCorrections.of(ask, understood).map(step -> step);
    }

    /// The referral that someone else is to do, and no one is named.
    private Optional<Referral> forSomeoneElse(Ask ask, Understood understood) {
        var parties = understood.slots().parties();
        return ask.asker().isMember()
                        && parties.member() == null
                        && SomeoneElse.isAsked(understood.text())
                ? readSteps.referral(ask, understood)
                : Optional.empty();
    }

    /// What is said before the answer: that nothing changed, what comes first, or that an amount
    /// can't be read.
    public Optional<String> lead(Ask ask, Understood understood) {
        return remarks.lead(ask, understood.text())
                .or(() -> reversals.lead(ask, understood))
                .or(() -> deniedSteps.lead(ask, understood))
                .or(() -> forSomeoneElse(ask, understood).map(SomeoneElse::nextStep))
                .or(() ->
                        understood.intent().logs() && understood.slots().amount() == null
                                ? UnreadAmount.problem(understood.text(), ask.firm().currency())
                                : Optional.empty());
    }

    /// `acme needs it by Friday` logs nothing: it's about the one open referral of that client.
    private Optional<Proposal> missingInOpen(Ask ask, Understood understood) {
        var slots = understood.slots();
        return ask.asker().isMember()
                        && understood.intent().logs()
                        && slots.needs().isEmpty()
                        && slots.parties().client() != null
                ? deniedSteps
                        .candidates()
                        .only(ask, understood, now -> now.stage().open())
                        .map(now -> ReadEdit.proposal(ask, understood, now))
                        .filter(Proposal.Step.class::isInstance)
                : Optional.empty();
    }

    /// What a line makes of the step that the person took last; empty if it doesn't correct it.
    public Optional<Proposal> ofLast(Ask ask, String line) {
        return CorrectionReader.newAmount(ask, line)
                .flatMap(amount -> amountCorrections.ofLast(ask, amount))
                .or(() ->
                        CorrectionReader.newDay(ask, line)
                                .flatMap(day -> amountCorrections.dayOfLast(ask, day)))
                .or(() -> needCorrections.ofLast(ask, line))
                .map(step -> step);
    }

    /// What is asked before anything can be corrected; empty if nothing.
    public Optional<String> question(Ask ask, Understood understood) {
        return remarks.question(ask, understood.text())
                .or(() -> paymentContrasts.question(ask, understood))
                .or(() -> questionOfMoney(ask, understood));
    }

    private Optional<String> questionOfMoney(Ask ask, Understood understood) {
        return ask.asker().isMember() && Reversals.areMeant(understood)
                ? reversals.question(ask, understood)
                : amountCorrections.of(ask, understood).isPresent()
                        ? Optional.empty()
                        : unreadAmount(ask, understood);
    }

    /// What to say about an amount that can't be read, and that a step can't be taken without or
    /// that is to be changed.
    private static Optional<String> unreadAmount(Ask ask, Understood understood) {
        var own = ask.firm().currency();
        if (understood.intent().aboutMoney()) {
            return UnreadAmount.ofAmount(understood.text(), own);
        }
        return understood.intent() == Intent.EDIT
                ? UnreadAmount.problem(understood.text(), own)
                : Optional.empty();
    }
}
