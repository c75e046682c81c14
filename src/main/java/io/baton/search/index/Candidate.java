package io.baton.search.index;

/// One worth weighing.
///
/// @param partialScore what speaks for the partner before the likeness is looked at, as [Features]
///   counts it
public record Candidate(PartnerProfile profile, double partialScore) {

    /// One who is weighed in any case.
    public static Candidate always(PartnerProfile partnerProfile) {
        return new Candidate(partnerProfile, Double.POSITIVE_INFINITY);
    }

    /// How well the partner fits at most.
    public double maxFit() {
        return Features.maxFit(partialScore);
    }
}
