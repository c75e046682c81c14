package io.baton.referral;

import static io.baton.referral.StepPeople.ANNA;
import static io.baton.referral.StepPeople.BEN;
import static io.baton.referral.StepPeople.FIRM;
import static io.baton.referral.StepPeople.OF_RINGPROS;
import static io.baton.referral.StepPeople.asked;
import static io.baton.referral.StepPeople.member;

import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.RecordedAcceptance.Yes;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.FeeRule;
import io.baton.terms.TermsChanges;
import java.time.Instant;
import org.joda.money.Money;

/// Random steps that need a figure, or first a check of who may take them.
final class StepAttempts {
    private StepAttempts() {}

    static Decision reported(Referral referral, Money amount, Instant now) {
        return Reports.won(
                referral, WinAmount.once(amount), null, FIRM.dayOf(now), OF_RINGPROS, now);
    }

    /// Any contact of the partner asked may answer; Rita and Sam work for one of the two.
    static Decision propose(Referral referral, String rate, Participant by, Instant now) {
        var change = TermsChanges.to(FeeRule.percent(Percentage.of(rate)));
        return StepRights.refusal(referral, by, StepRights.Kind.TERMS)
                .map(Decision::refused)
                .orElseGet(() -> TermsProposals.propose(referral, change, by, now));
    }

    static int proposal(Referral referral) {
        return TermsProposals.proposals(referral);
    }

    static Decision reprice(Referral referral, Money amount, Instant now) {
        var from = FIRM.dayOf(now).plusMonths(2).withDayOfMonth(1);
        return Pricing.reprice(
                referral, new PriceChange(from, Worth.monthly(amount)), ANNA, false, now);
    }

    static Decision accepted(Referral referral, Participant by, Instant now) {
        return StepRights.refusal(referral, by, StepRights.Kind.CONFIRM_RESULT)
                .map(Decision::refused)
                .orElseGet(() -> WinFigures.accept(referral, by, now));
    }

    static Decision yes(Referral referral, Partner partner, Individual contact, Instant now) {
        return RecordedAcceptance.record(
                referral, partner, new Yes(contact, "on the phone", false), FIRM, ANNA, now);
    }

    static Decision win(Referral referral, WinAmount amount, Instant now) {
        return Closing.win(
                referral,
                amount,
                FeeRule.percent(Percentage.of("10")),
                FIRM.dayOf(now),
                ANNA,
                false,
                now);
    }

    static Decision pay(Referral referral, Money amount, Instant now) {
        return Closing.pay(referral, new Payment(amount, FIRM.dayOf(now), ANNA), false, now);
    }

    static Decision pass(Referral referral, Participant to, Participant by, Instant now) {
        var inside = referral.holder().is(ANNA) || referral.holder().is(BEN);
        var holder =
                inside
                        ? member(referral.holder())
                        : new Participant.ForPartner(referral.holder(), asked(referral));
        return StepRights.refusal(referral, by, StepRights.Kind.PASS)
                .map(Decision::refused)
                .orElseGet(() -> Passing.pass(referral, holder, to, by.who(), now));
    }
}
