package io.baton.referral;

import io.baton.firm.FirmId;
import org.jspecify.annotations.Nullable;

/// What is fixed when a referral is logged.
///
/// @param number counts the firm's referrals from 1
/// @param channel where it was logged, as the chat names the place; null when said to the bot alone
/// @param bundle with what it was logged; null when it was logged alone
public record Registration(
        ReferralId id,
        FirmId firm,
        int number,
        @Nullable String channel,
        @Nullable BundlePart bundle) {

    /// Said to the bot alone, and logged alone.
    public static Registration of(ReferralId id, FirmId firm, int number) {
        return new Registration(id, firm, number, null, null);
    }
}
