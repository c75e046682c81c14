package io.baton.desk.refer.log;

import io.baton.partner.Partner;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A referral read from a command or a form, not logged yet.
///
/// @param partner the partner to offer it to, or the partner who brought it
record ReferralDraft(
        String client,
        String need,
        @Nullable String clientContact,
        @Nullable Partner partner,
        @Nullable Money estimate) {

    /// @param contact how to reach the client, or blank
    ReferralDraft withClientContact(String contact) {
        return new ReferralDraft(
                client, need, contact.isBlank() ? null : contact, partner, estimate);
    }
}
