package io.baton.referral.listing;

import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import java.util.List;

/// A page of a longer answer. Later pages are longer: most callers need the first only.
record ReadPage(
        ListedReferrals from,
        FirmId firm,
        ReferralQuery query,
        int size,
        List<Referral> referrals) {
    private static final int FIRST = 20;
    private static final int LONGEST = 320;

    static ReadPage first(ListedReferrals from, FirmId firm, ReferralQuery query) {
        return new ReadPage(from, firm, query, FIRST, from.page(firm, query, 0, FIRST));
    }

    ReadPage next() {
        var rest = query.below(referrals.getLast().number());
        int longer = Math.min(2 * size, LONGEST);
        return referrals.size() < size
                ? new ReadPage(from, firm, rest, longer, List.of())
                : new ReadPage(from, firm, rest, longer, from.page(firm, rest, 0, longer));
    }

    boolean isEmpty() {
        return referrals.isEmpty();
    }
}
