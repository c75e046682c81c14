package io.baton.desk.refer.claim;

import io.baton.claim.ProtectionWindow;
import io.baton.firm.Firm;
import io.baton.referral.Referral;

/// Which protection window applies to a referral: the firm's setting.
final class ProtectionWindows {
    private ProtectionWindows() {}

    static ProtectionWindow of(Referral referral, Firm firm) {
        return new ProtectionWindow(firm.rules().protectionDays(), false);
    }
}
