package io.baton.referral;

import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The firm's referrals.
public interface Referrals {

    /// Returns a number no referral of the firm has yet; each call returns a new one. An unused
    /// number leaves a gap. If two instances pick the same number, one of the writes fails.
    int nextNumber(FirmId firm);

    Optional<Referral> find(FirmId firm, int number);

    Optional<Referral> find(FirmId firm, ReferralId id);

    /// The referrals that exist among these ids, in any order.
    default List<Referral> findAll(FirmId firm, Collection<ReferralId> ids) {
        return ids.stream().map(id -> find(firm, id)).flatMap(Optional::stream).toList();
    }

    /// Finds the referral a link with this bearer was made for, whether or not the link still
    /// works. A bearer's request names no firm; the referral does.
    Optional<Referral> findByLink(String bearer);

    /// The referrals logged together with this one, including itself, in the order of their parts;
    /// empty if it was logged alone.
    default List<Referral> bundleOf(Referral referral) {
        var bundlePart = referral.bundle();
        return bundlePart == null
                ? List.of()
                : IntStream.rangeClosed(1, ReferralId.MAX_BUNDLE)
                        .mapToObj(part ->
                                find(referral.firm(), ReferralId.fromTurn(bundlePart.turn(), part)))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /// All referrals, highest number first.
    List<Referral> all(FirmId firm);

    /// The next referrals after this number, lowest first.
    List<Referral> after(FirmId firm, int number, int limit);

    /// The latest referrals of a client, highest number first, at most 100. Those not changed since
    /// an earlier build are missing.
    ///
    /// @param names all names of the client
    List<Referral> ofClient(FirmId firm, Collection<ClientId> names);

    /// The latest open referrals of a client, highest number first, at most 20. Those not changed
    /// since an earlier build are missing.
    ///
    /// @param names all names of the client
    List<Referral> openOfClient(FirmId firm, Collection<ClientId> names);

    /// Offered referrals whose reminder or deadline is due.
    List<Referral> due(FirmId firm, Instant now);

    /// Referrals on which this person was the last to act, the latest first, at most 100. Those not
    /// changed since an earlier build are missing.
    List<Referral> actedOnBy(FirmId firm, Individual who, Instant since);
}
