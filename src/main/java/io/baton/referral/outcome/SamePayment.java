package io.baton.referral.outcome;

import io.baton.referral.Event;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/// Finds a payment that may have been recorded twice: the same amount for the same day, or within
/// minutes.
public final class SamePayment {
    private static final Duration SOON = Duration.ofMinutes(10);

    private SamePayment() {}

    /// The step that recorded the same payment before the last one did. A payment that was reversed
    /// since is none.
    ///
    /// @param referral with the payment as its last step
    public static Optional<Step> before(Referral referral, Payment payment, Instant now) {
        if (payment.reversal()) {
            return Optional.empty();
        }
        var standing = referral.history().standing();
        var earlier = standing.subList(0, standing.size() - 1);
        long reversed = earlier.stream().filter(step -> reverses(step, payment.amount())).count();
        return earlier.reversed().stream()
                .filter(step -> isSame(step, payment, now))
                .skip(reversed)
                .findFirst();
    }

    private static boolean isSame(Step step, Payment payment, Instant now) {
        return step.event() instanceof Event.Paid(var amount, var on)
                && amount.equals(payment.amount())
                && (on.equals(payment.on()) || step.at().isAfter(now.minus(SOON)));
    }

    private static boolean reverses(Step step, Money paid) {
        return step.event() instanceof Event.PaymentReversed(var amount, _) && amount.equals(paid);
    }
}
