package io.baton.referral;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/// The parts of a referral that never change after it's logged.
///
/// @param number counts the firm's referrals from 1
/// @param channel the chat's id of the channel it was logged in; null for a direct message
/// @param bundle the partner it was logged for, and the bundle it was logged in; null if no partner
///   was named
public record Registration(
        ReferralId id,
        FirmId firm,
        int number,
        @Nullable String channel,
        @Nullable BundlePart bundle) {

    /// A referral logged alone, in a direct message.
    public static Registration of(ReferralId id, FirmId firm, int number) {
        return new Registration(id, firm, number, null, null);
    }

    /// The partner that a referral was logged for. Several logged together for the same client,
    /// each for a different partner, have one turn.
    ///
    /// @param turn the turn that logged it, or them
    /// @param intendedFor null on referrals logged before November 2026
    public record BundlePart(String turn, @Nullable PartnerId intendedFor) {}
}
