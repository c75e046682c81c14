package io.baton.desk;

import io.baton.firm.FirmId;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;

/// How far a firm has come. The short help depends on it.
public enum FirmProgress {
    NO_PARTNERS,
    NO_REFERRALS,
    RUNNING;

    public static FirmProgress of(Partners partners, ListedReferrals referrals, FirmId firm) {
        if (partners.all(firm).isEmpty()) {
            return NO_PARTNERS;
        }
        return referrals.newest(firm).isEmpty() ? NO_REFERRALS : RUNNING;
    }
}
