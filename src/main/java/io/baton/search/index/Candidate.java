package io.baton.search.index;

/// A partner worth scoring.
///
/// @param partialScore score without similarity, as computed by [Features]
public record Candidate(PartnerProfile profile, double partialScore) {

    /// A candidate that's always scored.
    public static Candidate always(PartnerProfile partnerProfile) {
        return new Candidate(partnerProfile, Double.POSITIVE_INFINITY);
    }

    /// The best fit this candidate can reach.
    public double maxFit() {
        return Features.maxFit(partialScore);
    }
}
