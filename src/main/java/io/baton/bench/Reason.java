package io.baton.bench;

import java.time.Duration;

/// A reason for a partner's rank, other than skill.
public sealed interface Reason {

    /// A reason from the regions the need names, for a partner or against.
    sealed interface Region extends Reason permits InRegion, Elsewhere {}

    /// @param region as the partner wrote it; the need names it
    record InRegion(String region) implements Region {}

    /// @param region named by the need; the partner works in others
    record Elsewhere(String region) implements Region {}

    /// @param open number of referrals now with the partner
    record Busy(int open) implements Reason {}

    /// @param settled number of offers accepted, declined or lapsed
    record Accepts(int accepted, int settled) implements Reason {}

    /// @param usually median time from an offer to its yes or no, by the wall clock
    record AnswersIn(Duration usually) implements Reason {}

    /// @param closed number of accepted referrals that were won or lost
    record Wins(int won, int closed) implements Reason {}

    /// @param given referrals the firm sent and the partner accepted
    /// @param got referrals the partner brought and the firm accepted
    record Balance(int given, int got) implements Reason {}

    /// @param label a referral with a similar need that the partner accepted, such as R-12
    record Took(String label) implements Reason {}
}
