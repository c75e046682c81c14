package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;

/// A person who takes a step with a referral, and for which side.
public sealed interface Participant {

    Individual who();

    /// Works for the firm.
    record Member(Individual who) implements Participant {}

    /// Works for the partner on the other side.
    record ForPartner(Individual who, Partner partner) implements Participant {}

    default boolean ofFirm() {
        return this instanceof Member;
    }
}
