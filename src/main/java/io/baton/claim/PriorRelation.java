package io.baton.claim;

import io.baton.firm.Individual;
import java.time.Instant;

/// A member says that the firm knew the client for this need before the partner brought them.
///
/// @param reason how; the partner reads it too
public record PriorRelation(String reason, Individual by, Instant at) {}
