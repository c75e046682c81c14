package io.baton.desk.refer;

import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;

/// A referral, and the partner for whom it was logged.
record Intended(Referral referral, Partner partner) {

    /// Whether it is still to be sent there: nobody has it, and that partner has not given it back.
    boolean waits() {
        return referral.stage() == Stage.LOGGED && !referral.refusedBy().contains(partner.id());
    }
}
