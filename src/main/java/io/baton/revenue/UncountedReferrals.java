package io.baton.revenue;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The referrals that tallies are counted from. The write of a referral that has keys (see
/// [TallyKey#of]) also marks it as not counted.
public interface UncountedReferrals {

    /// A referral that is marked.
    ///
    /// @param version of the referral as it was found
    record Uncounted(ReferralId id, int number, long version, Set<TallyKey> keys) {
        public Uncounted {
            keys = Set.copyOf(keys);
        }

        /// Takes less memory.
        Uncounted withoutKeys() {
            return new Uncounted(id, number, version, Set.of());
        }
    }

    /// Referrals, lowest number first.
    ///
    /// @param more whether there may be others after them
    record Page(List<Referral> referrals, boolean more) {
        public Page {
            referrals = List.copyOf(referrals);
        }
    }

    /// Some of those that are marked.
    List<Uncounted> uncounted(FirmId firm, int limit);

    /// The next that are marked after this number, lowest first. Reads the others too, so it's for
    /// firms with many marks.
    List<Uncounted> uncounted(FirmId firm, int afterNumber, int limit);

    /// The next referrals with this key after this number. Fewer than the limit if they are long.
    Page with(FirmId firm, TallyKey key, int afterNumber, int limit);

    /// The next referrals with any key of this partner after this number. Fewer than the limit if
    /// they are long.
    Page with(FirmId firm, PartnerId partner, int afterNumber, int limit);

    /// Removes the marks of those that still have the version that was found.
    void counted(FirmId firm, Collection<Uncounted> referrals);
}
