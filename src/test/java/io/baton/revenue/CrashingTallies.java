package io.baton.revenue;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tallies and referrals in memory. Before each access, something else may happen: the process
/// crashes, a referral is written, or another instance counts.
final class CrashingTallies implements TallyStore, UncountedReferrals {

    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Map<PartnerId, PartnerTally> tallies = new HashMap<>();
    private final Map<Integer, Referral> referrals = new HashMap<>();
    private final Set<ReferralId> marked = new HashSet<>();
    private int largestPage;
    private Runnable meanwhile = () -> {};
    private Runnable beforeTallyWrite = () -> {};

    /// What happens before each access.
    void meanwhile(Runnable something) {
        meanwhile = something;
    }

    /// What happens before the next tally is written, after it was counted.
    void beforeNextTallyWrite(Runnable something) {
        beforeTallyWrite = something;
    }

    void write(Referral next) {
        referrals.put(next.number(), next.written());
        if (!TallyKey.of(next).isEmpty()) {
            marked.add(next.id());
        }
    }

    List<Referral> referrals() {
        return List.copyOf(referrals.values());
    }

    FirmTallies stored() {
        return FirmTallies.of(tallies.values());
    }

    /// How many marks were read at once.
    int largestPage() {
        return largestPage;
    }

    boolean allCounted() {
        return marked.isEmpty();
    }

    @Override
    public Optional<PartnerTally> find(FirmId firm, PartnerId partner) {
        meanwhile.run();
        return Optional.ofNullable(tallies.get(partner));
    }

    @Override
    public boolean write(PartnerTally next) {
        var before = beforeTallyWrite;
        beforeTallyWrite = () -> {};
        before.run();
        meanwhile.run();
        var now = tallies.get(next.partner());
        boolean current = (now == null ? 0 : now.version()) == next.version();
        if (current) {
            tallies.put(next.partner(), next.written());
        }
        return current;
    }

    @Override
    public List<Uncounted> uncounted(FirmId firm, int limit) {
        meanwhile.run();
        return referrals.values().stream()
                .filter(each -> marked.contains(each.id()))
                .limit(limit)
                .map(CrashingTallies::uncounted)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::page));
    }

    @Override
    public List<Uncounted> uncounted(FirmId firm, int afterNumber, int limit) {
        meanwhile.run();
        return referrals.values().stream()
                .filter(each -> marked.contains(each.id()) && each.number() > afterNumber)
                .sorted(Comparator.comparingInt(Referral::number))
                .limit(limit)
                .map(CrashingTallies::uncounted)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::page));
    }

    private List<Uncounted> page(List<Uncounted> found) {
        largestPage = Math.max(largestPage, found.size());
        return found;
    }

    private static Uncounted uncounted(Referral each) {
        return new Uncounted(each.id(), each.number(), each.version(), TallyKey.of(each));
    }

    @Override
    public Page with(FirmId firm, TallyKey key, int afterNumber, int limit) {
        return page(keys -> keys.contains(key), afterNumber, limit);
    }

    @Override
    public Page with(FirmId firm, PartnerId partner, int afterNumber, int limit) {
        return page(
                keys -> keys.stream().map(TallyKey::partner).anyMatch(partner::equals),
                afterNumber,
                limit);
    }

    private Page page(Predicate<Set<TallyKey>> condition, int afterNumber, int limit) {
        meanwhile.run();
        var found =
                referrals.values().stream()
                        .filter(each -> each.number() > afterNumber)
                        .filter(each -> condition.test(TallyKey.of(each)))
                        .sorted(Comparator.comparing(Referral::number))
                        .toList();
        // One that is long comes alone.
        int size = Math.min(found.size(), found.size() % 3 == 0 ? 1 : limit);
        return new Page(found.subList(0, size), size < found.size());
    }

    /// Each mark is removed by a write of its own.
    @Override
    public void counted(FirmId firm, Collection<Uncounted> found) {
        for (var each : new ArrayList<>(found)) {
            meanwhile.run();
            referrals.values().stream()
                    .filter(now -> now.id().equals(each.id()) && now.version() == each.version())
                    .forEach(now -> marked.remove(now.id()));
        }
    }
}
