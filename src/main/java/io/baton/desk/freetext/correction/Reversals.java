package io.baton.desk.freetext.correction;

import static io.baton.desk.freetext.read.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.RefundWords;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Money that goes back, see [RefundWords]: reverses the payment that is meant.
record Reversals(ReadSteps readSteps, StepCandidates candidates, ListedReferrals referrals) {
    private static final int MOST_READ = 500;

    static boolean areMeant(Understood understood) {
        return RefundWords.in(understood.text(), understood.intent()).isPresent();
    }

    /// The reversal, a choice of them, or the referral as it is; empty if the message means none,
    /// or it isn't clear of which referral.
    Optional<Proposal> of(Ask ask, Understood understood) {
        return RefundWords.in(understood.text(), understood.intent())
                .flatMap(said -> of(ask, understood, said));
    }

    private Optional<Proposal> of(Ask ask, Understood understood, RefundWords said) {
        var named = named(ask, understood);
        var amount = amount(ask, understood);
        boolean may = ask.asker().isMember() && said.reported();
        var of =
                named.map(List::of)
                        .orElseGet(() ->
                                amount.isEmpty() || hasName(understood) ? List.of() : paid(ask));
        var steps =
                of.stream()
                        .filter(_ -> may)
                        .flatMap(now ->
                                amounts(now, said, amount, named.isPresent()).stream()
                                        .map(paid -> step(now, paid)));
        return Proposal.Choice.amongFew(steps).or(() -> named.map(Reversals::shown));
    }

    /// The newest with payments.
    private List<Referral> paid(Ask ask) {
        var paid = ReferralQuery.of(new Selection.WithPayment());
        return referrals.page(ask.firm().id(), paid, 0, MOST_READ);
    }

    private static Proposal shown(Referral now) {
        return new Proposal.Query("refer show " + now.label());
    }

    Optional<String> lead(Ask ask, Understood understood) {
        return of(ask, understood)
                .filter(Proposal.Query.class::isInstance)
                .map(_ -> "OK, I changed nothing.");
    }

    /// What to ask if it isn't clear which referral is meant.
    Optional<String> question(Ask ask, Understood understood) {
        return of(ask, understood).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Which referral? Reverse a payment with its number, e.g. "
                                + ask.example("paid R-12 -200."));
    }

    private Optional<Referral> named(Ask ask, Understood understood) {
        return readSteps
                .referral(ask, understood)
                .or(() -> candidates.only(ask, understood, now -> !now.payments().isEmpty()))
                .or(() -> candidates.only(ask, understood, _ -> true));
    }

    private static boolean hasName(Understood understood) {
        var parties = understood.slots().parties();
        return parties.client() != null || parties.partner() != null;
    }

    private static Optional<Money> amount(Ask ask, Understood understood) {
        return Optional.ofNullable(valueOf(understood.slots().amount()))
                .or(() -> RefundWords.amount(understood.text(), ask.firm().currency()))
                .map(estimate -> estimate.worth().amount());
    }

    private static List<Money> amounts(
            Referral now, RefundWords said, Optional<Money> amount, boolean named) {
        var paid = now.payments().stream().map(Payment::amount).filter(Money::isPositive).toList();
        if (amount.isPresent()) {
            boolean part = named && paid.stream().anyMatch(each -> isPart(each, amount.get()));
            return part || paid.contains(amount.get()) ? List.of(amount.get()) : List.of();
        }
        return said.payment()
                .map(which ->
                        switch (which) {
                            case FIRST -> at(paid, 0);
                            case SECOND -> at(paid, 1);
                            case THIRD -> at(paid, 2);
                            case LAST -> at(paid, paid.size() - 1);
                        })
                .orElseGet(() -> paid.stream().distinct().toList());
    }

    private static boolean isPart(Money paid, Money amount) {
        return paid.isSameCurrency(amount) && !amount.isGreaterThan(paid);
    }

    private static List<Money> at(List<Money> paid, int index) {
        return index >= 0 && index < paid.size() ? List.of(paid.get(index)) : List.of();
    }

    private static Step step(Referral now, Money paid) {
        return new Step(
                now.number(),
                Action.PAID,
                new Arguments(Estimate.of(Worth.once(paid.negated())), null, null, null, null),
                List.of());
    }
}
