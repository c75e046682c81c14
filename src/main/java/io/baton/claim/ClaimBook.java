package io.baton.claim;

import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.referral.ReferralId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The claims on one client, by the name that it was stored under. It holds at most one for each
/// need.
///
/// @param claims in the order in which they were stored
/// @param version number of writes so far; 0 if never stored
public record ClaimBook(FirmId firm, ClientId client, List<NeedClaim> claims, long version) {

    public ClaimBook {
        claims = List.copyOf(claims);
    }

    public static ClaimBook empty(FirmId firm, ClientId client) {
        return new ClaimBook(firm, client, List.of(), 0);
    }

    public Optional<NeedClaim> of(ReferralId referral) {
        return claims.stream().filter(claim -> claim.referral().equals(referral)).findFirst();
    }

    /// In the place of this referral's earlier one, or as the last one.
    public ClaimBook with(NeedClaim claim) {
        return of(claim.referral()).isPresent()
                ? with(
                        claims.stream()
                                .map(each ->
                                        each.referral().equals(claim.referral()) ? claim : each)
                                .toList())
                : with(Stream.concat(claims.stream(), Stream.of(claim)).toList());
    }

    ClaimBook without(Predicate<NeedClaim> dropped) {
        return with(claims.stream().filter(dropped.negate()).toList());
    }

    private ClaimBook with(List<NeedClaim> next) {
        return new ClaimBook(firm, client, next, version);
    }

    /// The version after this write, for the next write to build on.
    public ClaimBook written() {
        return new ClaimBook(firm, client, claims, version + 1);
    }
}
