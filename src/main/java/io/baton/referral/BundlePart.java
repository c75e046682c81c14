package io.baton.referral;

import io.baton.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/// Logged together with others of this client, each for another partner.
///
/// @param turn the turn that logged them
/// @param intendedFor the partner it was logged for; null where it was logged before this was kept,
///   in November 2026
public record BundlePart(String turn, @Nullable PartnerId intendedFor) {}
