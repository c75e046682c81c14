package io.baton.referral;

import io.baton.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/// Marks a referral as one of several logged together for the same client, each for a different
/// partner.
///
/// @param turn the turn that logged them
/// @param intendedFor the partner it was logged for; null on referrals logged before November 2026
public record BundlePart(String turn, @Nullable PartnerId intendedFor) {}
