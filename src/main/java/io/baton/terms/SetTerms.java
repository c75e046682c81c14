package io.baton.terms;

import io.baton.firm.Individual;
import java.time.Instant;

/// That someone set terms with a partner, also if others of the same day took their place.
public record SetTerms(DatedTerms terms, Individual by, Instant at) {}
