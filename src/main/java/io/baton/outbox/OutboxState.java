package io.baton.outbox;

import java.time.Instant;
import java.util.Map;

/// What an operator should know about the outbox.
///
/// @param waitingSince by door: since when posts have waited because its platform is in trouble, or
///   no instance is connected to it
/// @param unreadable number of posts that this build can't read
/// @param parked number of posts given up within [Parcels#PARKED_FOR]; 0 if the database doesn't
///   answer
public record OutboxState(Map<String, Instant> waitingSince, int unreadable, long parked) {}
