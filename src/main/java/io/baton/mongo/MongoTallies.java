package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.PartnerTallyDocument;
import io.baton.mongo.document.ReferralKeys;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.revenue.FirmTallies;
import io.baton.revenue.PartnerTally;
import io.baton.revenue.Recount;
import io.baton.revenue.Tallies;
import io.baton.revenue.TallyKey;
import io.baton.revenue.TallyStore;
import io.baton.revenue.UncountedReferrals;
import io.baton.store.Journal.WriteOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stores the tallies, one document for each partner, and caches them. Its memory grows with
/// partners and months, not with referrals: about 25 MB for a thousand partners over four years.
///
/// Reading counts first what was written since. After a crash, or if an instance never reads,
/// [#sweep(Firm)] does.
public final class MongoTallies implements Tallies, TallyStore {
    static final String COLLECTION = "tallies";

    private static final Logger LOG = LoggerFactory.getLogger(MongoTallies.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    /// The number of this way to count. Tallies of a lower one are counted again.
    private static final int FORMAT = 1;

    private static final String MARK = "counted referrals";

    private static final CollectionSchema<PartnerTally> SCHEMA =
            new CollectionSchema<>(
                    COLLECTION,
                    new CollectionSchema.Identity<>(
                            PartnerTally::firm,
                            tally -> tally.partner().value(),
                            PartnerTally::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(
                            PartnerTallyDocument::of, PartnerTallyDocument::read));

    /// What this instance knows of a firm.
    private static final class Known {
        final ReentrantLock counting = new ReentrantLock();

        /// Whether all partners were counted once, in this format.
        volatile boolean complete;

        /// Whether this instance wrote a referral that it hasn't counted.
        volatile boolean wrote = true;

        volatile Instant looked = Instant.MIN;
        volatile @Nullable Snapshot snapshot;
    }

    /// @param list the cached documents that the tallies were made from
    private record Snapshot(List<PartnerTally> list, FirmTallies tallies) {}

    private final DocumentCollection<PartnerTally> documents;
    private final CachedCollection<PartnerTally> cachedCollection;
    private final MongoCollection<Document> completed;
    private final ChangeMarks changeMarks;
    private final Partners partners;
    private final ReferralIndexing indexing;
    private final Recount recount;
    private final Map<FirmId, Known> firms = new ConcurrentHashMap<>();

    MongoTallies(
            MongoDatabase database,
            OutboxRelay outboxRelay,
            ChangeMarks changeMarks,
            Partners partners,
            ReferralIndexing indexing,
            UncountedReferrals referrals) {
        this.changeMarks = changeMarks;
        this.partners = partners;
        this.indexing = indexing;
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
        cachedCollection =
                new CachedCollection<>(
                        SCHEMA,
                        documents,
                        changeMarks,
                        firm -> documents.loadAll(firm, tally -> tally),
                        Comparator.comparing(tally -> tally.partner().value()));
        completed = database.getCollection("marks");
        recount = new Recount(this, referrals);
    }

    @Override
    public FirmTallies of(Firm firm) {
        var known = known(firm.id());
        known.counting.lock();
        try {
            count(firm, known);
        } finally {
            known.counting.unlock();
        }
        return tallies(firm, known, cachedCollection.latest(firm.id()));
    }

    /// Includes everything this instance wrote, unless another thread is just counting it, and
    /// anything other instances wrote more than a second ago. Usually asks no database.
    FirmTallies recent(Firm firm) {
        var known = known(firm.id());
        boolean due = !changeMarks.now().isBefore(known.looked.plus(LOOK_EVERY));
        if ((known.wrote || due) && (known.complete ? known.counting.tryLock() : lock(known))) {
            try {
                count(firm, known);
            } finally {
                known.counting.unlock();
            }
        }
        return tallies(firm, known, cachedCollection.all(firm.id()));
    }

    /// Counts what is left. Call from time to time.
    void sweep(Firm firm) {
        var known = known(firm.id());
        if (known.counting.tryLock()) {
            try {
                count(firm, known);
            } finally {
                known.counting.unlock();
            }
        }
    }

    /// Call with each referral that this instance wrote.
    void wrote(Referral referral) {
        if (!TallyKey.of(referral).isEmpty()) {
            known(referral.firm()).wrote = true;
        }
    }

    @Override
    public Optional<PartnerTally> find(FirmId firm, PartnerId partner) {
        return documents.find(firm, partner.value());
    }

    @Override
    public boolean write(PartnerTally next) {
        var outcome = documents.write(next, "count " + next.version(), List.of());
        return cachedCollection.afterWrite(next, outcome) == WriteOutcome.WRITTEN;
    }

    private Known known(FirmId firm) {
        return firms.computeIfAbsent(firm, _ -> new Known());
    }

    private static boolean lock(Known known) {
        known.counting.lock();
        return true;
    }

    /// The caller holds the lock.
    private void count(Firm firm, Known known) {
        var now = changeMarks.now();
        known.wrote = false;
        try {
            indexing.ensure(firm.id());
            if (!known.complete) {
                complete(firm);
                known.complete = true;
            }
            recount.pending(firm.id(), firm.zone());
            known.looked = now;
        } catch (RuntimeException e) {
            known.wrote = true;
            throw e;
        }
    }

    /// Counts all partners, unless that was done with these keys.
    private void complete(Firm firm) {
        var mark = new Document("_id", DocumentKey.of(firm.id(), MARK));
        var found = DatabaseCall.run(() -> completed.find(mark).first());
        if (found != null
                && found.getInteger("format", 0) >= FORMAT
                && found.getInteger("keys", 0) >= ReferralKeys.FORMAT) {
            return;
        }
        var all = partners.everKnown(firm.id());
        all.forEach(partner -> recount.all(firm.id(), partner.id(), firm.zone()));
        if (!all.isEmpty()) {
            LOG.info("counted the referrals of {} partners of {}", all.size(), firm.id().value());
        }
        var formats = new Document("format", FORMAT).append("keys", ReferralKeys.FORMAT);
        var change = new Document("$max", formats);
        DatabaseCall.run(() -> completed.updateOne(mark, change, UPSERT));
    }

    /// Months begin elsewhere in another time zone, so those counted in an earlier one are counted
    /// again.
    private FirmTallies tallies(Firm firm, Known known, List<PartnerTally> list) {
        var elsewhere = list.stream().filter(each -> !each.zone().equals(firm.zone())).toList();
        elsewhere.forEach(each -> recount.all(firm.id(), each.partner(), firm.zone()));
        var all = elsewhere.isEmpty() ? list : cachedCollection.all(firm.id());
        var snapshot = known.snapshot;
        if (snapshot == null || snapshot.list() != all) {
            snapshot = new Snapshot(all, FirmTallies.of(all));
            known.snapshot = snapshot;
        }
        return snapshot.tallies();
    }
}
