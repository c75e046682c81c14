package io.baton.bench;

import java.time.Duration;

/// Why a partner stands where he stands, apart from skill.
public sealed interface Reason {

    /// Why the regions that a need names speak for a partner or against one.
    sealed interface Region extends Reason permits InRegion, Elsewhere {}

    /// @param region as the partner wrote it; the need names it
    record InRegion(String region) implements Region {}

    /// @param region named by the need; the partner works in others
    record Elsewhere(String region) implements Region {}

    /// @param open referrals that lie with the partner
    record Busy(int open) implements Reason {}

    /// @param settled offers that were accepted, declined or lapsed
    record Accepts(int accepted, int settled) implements Reason {}

    /// @param usually the median from an offer to its yes or no, by the wall clock
    record AnswersIn(Duration usually) implements Reason {}

    /// @param closed accepted referrals that were won or lost
    record Wins(int won, int closed) implements Reason {}

    /// @param given what the firm sent and the partner accepted
    /// @param got what the partner brought and the firm accepted
    record Balance(int given, int got) implements Reason {}

    /// @param label of a referral with a like need that the partner took, such as R-12
    record Took(String label) implements Reason {}
}
