package io.baton.referral.listing;

import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.util.Set;

/// Which referrals a person may see.
public sealed interface Visibility {

    boolean shows(Referral referral);

    /// All of the firm's: for members.
    record Everything() implements Visibility {

        @Override
        public boolean shows(Referral referral) {
            return true;
        }
    }

    /// Those that involve one of these partners: for their contacts. None at all without a partner.
    ///
    /// @param partners with the ids of partners merged into them
    record Involving(Set<PartnerId> partners) implements Visibility {
        public Involving {
            partners = Set.copyOf(partners);
        }

        @Override
        public boolean shows(Referral referral) {
            var partner = referral.partner();
            return partner != null && partners.contains(partner) && referral.involvesPartner();
        }
    }
}
