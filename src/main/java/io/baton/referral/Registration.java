package io.baton.referral;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The parts of a referral that never change after it's logged.
///
/// @param number counts the firm's referrals from 1
/// @param channel the chat's id of the channel it was logged in; null for a direct message
/// @param bundle the partner it was logged for, and the bundle it was logged in; null if no partner
///   was named
/// @param imported the file it was imported from; null if it was logged
public record Registration(
        ReferralId id,
        FirmId firm,
        int number,
        @Nullable String channel,
        @Nullable BundlePart bundle,
        @Nullable Imported imported) {

    public Registration(
            ReferralId id,
            FirmId firm,
            int number,
            @Nullable String channel,
            @Nullable BundlePart bundle) {
        this(id, firm, number, channel, bundle, null);
    }

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

    /// A file of past referrals. What happened before the import comes from the file.
    ///
    /// @param by the member who imported it
    /// @param file name of the file, as the member had it
    /// @param row row number as a spreadsheet counts it
    /// @param reference what the firm's earlier records call the referral; null if the file doesn't
    ///   say
    public record Imported(
            Individual by, Instant at, String file, int row, @Nullable String reference) {}
}
