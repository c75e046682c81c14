package io.baton.mongo;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.referral.Referral;
import io.baton.revenue.FirmTallies;
import io.baton.revenue.PartnerTally;
import io.baton.revenue.Tallies;
import io.baton.revenue.TallyKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Counts before it reads. After a crash, or if no one reads, [#sweep(Firm)] counts.
public final class MongoTallies implements Tallies {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(30);

    /// What this instance knows of a firm.
    private static final class Known {
        final ReentrantLock counting = new ReentrantLock();

        /// Whether all referrals were counted once.
        volatile boolean complete;

        /// Whether this instance wrote a referral that it hasn't counted.
        volatile boolean wrote = true;

        volatile Instant looked = Instant.MIN;
        volatile @Nullable Snapshot snapshot;
    }

    /// @param list what the tallies were made from
    private record Snapshot(List<PartnerTally> list, FirmTallies tallies) {}

    private final StoredTallies storedTallies;
    private final ReferralIndexing indexing;
    private final ChangeMarks changeMarks;
    private final ReferralDigestPages pages;
    private final Map<FirmId, Known> firms = new ConcurrentHashMap<>();

    MongoTallies(
            StoredTallies storedTallies,
            ReferralIndexing indexing,
            ChangeMarks changeMarks,
            ReferralDigestPages pages) {
        this.pages = pages;
        this.storedTallies = storedTallies;
        this.indexing = indexing;
        this.changeMarks = changeMarks;
    }

    @Override
    public FirmTallies of(Firm firm) {
        var known = known(firm.id());
        known.counting.lock();
        count(firm, known);
        return tallies(known, storedTallies.latest(firm));
    }

    @Override
    public List<Referral> bringing(FirmId firm, LocalDate first, LocalDate last, int most) {
        return pages.bringing(firm, first, last, most);
    }

    /// Includes everything this instance wrote, unless another thread is just counting it, and
    /// anything other instances wrote more than a second ago. Usually asks no database.
    FirmTallies recent(Firm firm) {
        var known = known(firm.id());
        boolean due = !changeMarks.now().isBefore(known.looked.plus(LOOK_EVERY));
        if (!known.complete) {
            known.counting.lock();
            count(firm, known);
        } else if ((known.wrote || due) && known.counting.tryLock()) {
            count(firm, known);
        }
        return tallies(known, storedTallies.all(firm));
    }

    /// Counts what is left, by this instance at once, by others within half a minute. Call from
    /// time to time.
    void sweep(Firm firm) {
        var known = known(firm.id());
        boolean due = !changeMarks.now().isBefore(known.looked.plus(SWEEP_EVERY));
        if ((known.wrote || due) && known.counting.tryLock()) {
            count(firm, known);
        }
    }

    /// Call with each referral that this instance wrote.
    void wrote(Referral referral) {
        if (!TallyKey.of(referral).isEmpty()) {
            known(referral.firm()).wrote = true;
        }
    }

    private Known known(FirmId firm) {
        return firms.computeIfAbsent(firm, _ -> new Known());
    }

    /// The caller holds the lock, and this method releases it.
    private void count(Firm firm, Known known) {
        try {
            var now = changeMarks.now();
            known.wrote = false;
            if (!known.complete) {
                storedTallies.ensureIndexes();
            }
            indexing.ensure(firm.id());
            if (!known.complete) {
                storedTallies.complete(firm);
                known.complete = true;
            }
            storedTallies.countPending(firm);
            known.looked = now;
        } catch (RuntimeException e) {
            known.wrote = true;
            throw e;
        } finally {
            known.counting.unlock();
        }
    }

    private static FirmTallies tallies(Known known, List<PartnerTally> list) {
        var snapshot = known.snapshot;
        if (snapshot == null || snapshot.list() != list) {
            snapshot = new Snapshot(list, FirmTallies.of(list));
            known.snapshot = snapshot;
        }
        return snapshot.tallies();
    }
}
