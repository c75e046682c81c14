package io.baton.desk.refer.claim;

import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.referral.Referral;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The member to tell about a referral's claim: the one who sent it or holds the baton, then the
/// one who logged it, then the keeper.
///
/// @param hasLeft whether a member is known to have left
record MemberInCharge(Counterparties counterparties, Predicate<Individual> hasLeft) {

    Optional<Individual> of(Referral referral, Firm firm) {
        return Stream.of(
                        Optional.of(referral.outbound() ? referral.sender() : referral.holder()),
                        Optional.ofNullable(referral.steps().getFirst().who()),
                        Optional.ofNullable(firm.keeper()))
                .flatMap(Optional::stream)
                .filter(who -> !Contact.ByMail.isMailPerson(who))
                .filter(who -> counterparties.employerOf(firm.id(), who).isEmpty())
                .filter(who -> !hasLeft.test(who))
                .findFirst();
    }
}
