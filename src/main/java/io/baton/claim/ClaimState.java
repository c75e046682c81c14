package io.baton.claim;

/// Where a referral stands with its client and need.
public sealed interface ClaimState {

    /// It was the first, so it holds the claim.
    record First(NeedClaim claim) implements ClaimState {}

    /// Another one was first.
    record Behind(HeldClaim first) implements ClaimState {}

    /// It was the first, and its claim has ended. No one else has claimed since.
    record Ended(NeedClaim claim) implements ClaimState {}

    /// No one holds a claim.
    record Unclaimed() implements ClaimState {}
}
