package io.baton.referral;

import io.baton.firm.FirmId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What a referral is about: told when it is logged, and the same for ever.
///
/// @param number counts the firm's referrals from 1
/// @param clientContact how to reach the client; shown to the partner only after acceptance
/// @param estimate what the business may be worth
/// @param channel where it was logged, as the chat names the place; null when said to the bot alone
/// @param together with what it was logged; null when it was logged alone
public record ClientNeed(
        ReferralId id,
        FirmId firm,
        int number,
        String client,
        String need,
        @Nullable String clientContact,
        @Nullable Money estimate,
        @Nullable String channel,
        @Nullable BundlePart bundle) {

    /// Logged alone.
    public ClientNeed(
            ReferralId id,
            FirmId firm,
            int number,
            String client,
            String need,
            @Nullable String clientContact,
            @Nullable Money estimate,
            @Nullable String channel) {
        this(id, firm, number, client, need, clientContact, estimate, channel, null);
    }
}
