package io.baton.desk.freetext.correction;

import io.baton.draft.Proposal.Payment;
import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.NamedPartner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A payment between the firms with a new amount, day or partner.
final class CorrectedPayment {
    private CorrectedPayment() {}

    /// Empty if it has no such part.
    static Optional<Payment> of(Correction correction, Payment payment) {
        return switch (correction) {
            case Correction.OfAmount(var amount) ->
                    isExact(amount)
                            ? Optional.of(
                                    with(
                                            payment,
                                            payment.partner(),
                                            amount.worth().amount(),
                                            payment.on()))
                            : Optional.empty();
            case Correction.OfDay(NeededBy.Date(var day)) ->
                    Optional.of(with(payment, payment.partner(), payment.amount(), day));
            case Correction.OfPartner(var partner) ->
                    Optional.of(
                            with(
                                    payment,
                                    new NamedPartner(partner.id(), partner.name(), partner.name()),
                                    payment.amount(),
                                    payment.on()));
            case Correction.OfDay _,
                    Correction.OfClient _,
                    Correction.OfContact _,
                    Correction.OfNeed _,
                    Correction.OfReason _,
                    Correction.OfNote _ ->
                    Optional.empty();
        };
    }

    private static Payment with(Payment payment, NamedPartner partner, Money amount, LocalDate on) {
        return new Payment(payment.payer(), partner, amount, on, List.of());
    }

    private static boolean isExact(Estimate amount) {
        return amount.upTo() == null && !amount.approximate() && !amount.worth().recurring();
    }
}
