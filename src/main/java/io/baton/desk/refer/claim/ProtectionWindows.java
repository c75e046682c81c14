package io.baton.desk.refer.claim;

import io.baton.claim.ProtectionWindow;
import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.FrozenTerms;
import io.baton.referral.Referral;
import io.baton.terms.AgreedTerms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Which protection window applies to a referral: what was agreed with its partner, otherwise the
/// firm's setting. The terms are those that were frozen when it was accepted; before, for what a
/// partner brought, those in force on the day when it was logged.
record ProtectionWindows(Counterparties counterparties) {

    ProtectionWindow of(Referral referral, Firm firm) {
        return FrozenTerms.of(referral)
                .or(() -> inForce(referral, firm.dayOf(referral.steps().getFirst().at())))
                .map(AgreedTerms::protectionDays)
                .map(days -> new ProtectionWindow(days, true))
                .orElseGet(() -> new ProtectionWindow(firm.rules().protectionDays(), false));
    }

    /// The longest that applies to any referral, in days.
    int longest(Firm firm) {
        return counterparties.everKnown(firm.id()).stream()
                .flatMap(partner -> partner.terms().all().stream())
                .flatMap(dated -> Stream.ofNullable(dated.terms().protectionDays()))
                .reduce(firm.rules().protectionDays(), Math::max);
    }

    private Optional<AgreedTerms> inForce(Referral referral, LocalDate day) {
        return counterparties
                .find(referral)
                .filter(_ -> !referral.outbound())
                .map(Partner::terms)
                .map(terms -> terms.on(day, referral.direction().payer()));
    }
}
