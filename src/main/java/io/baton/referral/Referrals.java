package io.baton.referral;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The firm's referrals.
public interface Referrals {

    /// A number that no referral of the firm has yet. Asked again, another one; a number that is
    /// not used is a gap, and two instances that pick the same are told apart when they write.
    int nextNumber(FirmId firm);

    Optional<Referral> find(FirmId firm, int number);

    Optional<Referral> find(FirmId firm, ReferralId id);

    /// The referral for which a link with this bearer was made, spent or not. Who comes by a link
    /// names no firm; the referral names its own.
    Optional<Referral> findByLink(String bearer);

    /// Those that were logged together with this one, itself among them, in the order of their
    /// parts; empty for one that was logged alone.
    default List<Referral> bundleOf(Referral one) {
        var bundlePart = one.bundle();
        return bundlePart == null
                ? List.of()
                : IntStream.rangeClosed(1, ReferralId.MAX_BUNDLE)
                        .mapToObj(part ->
                                find(one.firm(), ReferralId.fromTurn(bundlePart.turn(), part)))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /// All of them, the highest number first.
    List<Referral> all(FirmId firm);

    /// Those offered whose reminder or deadline has come.
    List<Referral> due(FirmId firm, Instant now);
}
