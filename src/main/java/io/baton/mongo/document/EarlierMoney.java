package io.baton.mongo.document;

import io.baton.referral.Event;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.State;
import io.baton.referral.Step;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;

/// Money as earlier builds stored it. A negative payment lowered the win, and its state kept the
/// amount as first recorded. If all of the win recurred, it reversed a payment.
final class EarlierMoney {
    private EarlierMoney() {}

    /// The referral with what the win is worth in its state, and payments only in its payments.
    static Referral converted(Referral referral) {
        return referral.state() instanceof State.Won won
                ? won.amount().once() == null
                        ? with(referral, won, reversals(referral), referral.payments())
                        : netted(referral, won)
                : referral;
    }

    private static Referral netted(Referral referral, State.Won won) {
        var corrections =
                referral.payments().stream().map(Payment::amount).filter(Money::isNegative);
        var net = corrections.reduce(won.amount().oneTime(), Money::plus);
        var netted =
                new State.Won(won.amount().withOneTime(net), won.fee(), won.on(), won.agreement());
        return with(
                referral,
                netted,
                referral.steps().stream().map(EarlierMoney::corrected).toList(),
                referral.payments().stream()
                        .filter(Predicate.not(payment -> payment.amount().isNegative()))
                        .toList());
    }

    private static Referral with(
            Referral referral, State.Won won, List<Step> steps, List<Payment> payments) {
        return new Referral(
                referral.registration(),
                referral.wanted(),
                referral.parties(),
                won,
                new ReferralHistory(steps, payments),
                referral.version());
    }

    private static Step corrected(Step step) {
        return step.event() instanceof Event.Paid(var amount, var on) && amount.isNegative()
                ? with(step, new Event.Corrected(amount, on))
                : step;
    }

    private static List<Step> reversals(Referral referral) {
        return referral.steps().stream()
                .map(step ->
                        step.event() instanceof Event.Paid(var amount, var on)
                                        && amount.isNegative()
                                ? with(step, new Event.PaymentReversed(amount.negated(), on))
                                : step)
                .toList();
    }

    private static Step with(Step step, Event event) {
        return new Step(step.at(), step.who(), step.from(), step.to(), event);
    }
}
