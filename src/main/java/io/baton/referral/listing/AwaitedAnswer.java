package io.baton.referral.listing;

import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.TermsProposals;
import io.baton.referral.figure.Side;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Who has to answer what the other side recorded or proposed.
public final class AwaitedAnswer {
    private AwaitedAnswer() {}

    /// The ids of the people it waits for, each perhaps twice: see [Selection.ToConfirm].
    public static Stream<String> people(Referral referral) {
        if (referral.state().claimedBy() != null) {
            return Stream.of(referral.holder().id());
        }
        boolean asked = referral.state().asks(Side.FIRM);
        if (!asked && TermsProposals.waitingFor(referral, Side.FIRM).isEmpty()) {
            return Stream.empty();
        }
        var inCharge = referral.outbound() ? referral.sender() : referral.holder();
        var logger = asked ? referral.steps().getFirst().who() : null;
        return Stream.of(inCharge, logger).filter(Objects::nonNull).map(person -> person.id());
    }

    /// The partner it waits for: see [Selection.AskingPartner].
    public static Optional<PartnerId> partner(Referral referral) {
        return Optional.ofNullable(referral.partner())
                .filter(_ ->
                        referral.state().asks(Side.PARTNER)
                                || TermsProposals.waitingFor(referral, Side.PARTNER).isPresent());
    }
}
