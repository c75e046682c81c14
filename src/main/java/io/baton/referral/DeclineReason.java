package io.baton.referral;

import java.time.Instant;

/// Why and when a handoff was declined.
///
/// @param words in the words of the person who declined
public record DeclineReason(String words, Instant at) {}
