package io.baton.referral;

import io.baton.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/// The partner that a referral was logged for. Several logged together for the same client, each
/// for a different partner, have one turn.
///
/// @param turn the turn that logged it, or them
/// @param intendedFor null on referrals logged before November 2026
public record BundlePart(String turn, @Nullable PartnerId intendedFor) {}
