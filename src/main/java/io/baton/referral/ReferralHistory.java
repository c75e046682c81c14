package io.baton.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A referral's steps and payments so far. Entries are added, never changed.
///
/// @param steps oldest first; the first one logged the referral
public record ReferralHistory(List<Step> steps, List<Payment> payments) {

    public ReferralHistory {
        steps = List.copyOf(steps);
        payments = List.copyOf(payments);
    }

    ReferralHistory with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new ReferralHistory(all, payments);
    }

    ReferralHistory with(Payment payment) {
        var all = new ArrayList<>(payments);
        all.add(payment);
        return new ReferralHistory(steps, all);
    }

    /// Reasons to withdraw are the only text of the sender in it that the partner sees.
    ReferralHistory withoutContactDetails() {
        return new ReferralHistory(
                steps.stream()
                        .map(step ->
                                step.event() instanceof Event.Withdrawn(var reason)
                                        ? step.with(
                                                new Event.Withdrawn(ContactDetails.hidden(reason)))
                                        : step)
                        .toList(),
                payments);
    }

    List<Money> corrections() {
        return payments.stream().map(Payment::amount).filter(Money::isNegative).toList();
    }

    /// What was paid. A negative amount only reverses a payment if all of the win recurs; otherwise
    /// it corrects the win.
    public Money paid(WinAmount win) {
        return payments.stream()
                .map(Payment::amount)
                .filter(amount -> win.once() == null || amount.isPositive())
                .reduce(Money.zero(win.currency()), Money::plus);
    }

    Step lastMove() {
        return steps.reversed().stream().filter(Step::moved).findFirst().orElse(steps.getFirst());
    }

    Optional<Instant> acceptedAt() {
        return steps.stream()
                .filter(step -> step.event() instanceof Event.Accepted)
                .map(Step::at)
                .findFirst();
    }

    int offers() {
        return (int) steps.stream().filter(step -> step.event() instanceof Event.Offered).count();
    }
}
