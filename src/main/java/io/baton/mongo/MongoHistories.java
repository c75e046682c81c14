package io.baton.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.baton.bench.Histories;
import io.baton.bench.History;
import io.baton.bench.ReferralOutcome;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.referral.Referral;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Caches the outcomes of each firm's referrals. The first call reads them all. Afterwards, writes
/// by this instance count at once and those by others within a second. The only field stored for
/// this is the time of a referral's last change.
public final class MongoHistories implements Histories {

    private static final Duration QUERY_EVERY = Duration.ofSeconds(1);

    /// Allows for slow writes, and for the difference between two instances' clocks. Versions tell
    /// what was seen before.
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Bson VERSION = Projections.include("version");

    private static final class FirmHistory {
        final AtomicReference<History> history = new AtomicReference<>(History.none());
        final ReentrantLock lock = new ReentrantLock();

        /// Null until the first query, which reads everything.
        volatile @Nullable Instant queriedAt;

        /// Versions that the last query found, by key.
        Map<String, Long> seen = Map.of();

        void add(Collection<ReferralOutcome> outcomes) {
            history.updateAndGet(known -> known.with(outcomes));
        }
    }

    private final DocumentCollection<Referral> documents;
    private final InstantSource clock;
    private final Map<FirmId, FirmHistory> histories = new ConcurrentHashMap<>();

    MongoHistories(DocumentCollection<Referral> documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public History of(FirmId firm) {
        var firmHistory = histories.computeIfAbsent(firm, _ -> new FirmHistory());
        if (firmHistory.queriedAt == null) {
            firmHistory.lock.lock();
            refresh(firm, firmHistory);
        } else if (due(firmHistory) && firmHistory.lock.tryLock()) {
            refresh(firm, firmHistory);
        }
        return firmHistory.history.get();
    }

    /// Call with each referral that this instance wrote.
    void add(Referral written) {
        var firmHistory = histories.get(written.firm());
        if (firmHistory != null) {
            firmHistory.add(List.of(ReferralOutcome.of(documents.asStored(written))));
        }
    }

    /// The caller holds the lock, and this method releases it.
    private void refresh(FirmId firm, FirmHistory firmHistory) {
        try {
            var now = clock.instant();
            var last = firmHistory.queriedAt;
            if (last == null) {
                firmHistory.add(documents.loadAll(firm, ReferralOutcome::of));
                firmHistory.queriedAt = now;
            } else if (due(firmHistory)) {
                addChanges(last.minus(OVERLAP), firm, firmHistory);
                firmHistory.queriedAt = now;
            }
        } finally {
            firmHistory.lock.unlock();
        }
    }

    private void addChanges(Instant since, FirmId firm, FirmHistory firmHistory) {
        var changed = changedSince(since, firm);
        var unseen =
                changed.entrySet().stream()
                        .filter(each ->
                                !each.getValue().equals(firmHistory.seen.get(each.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!unseen.isEmpty()) {
            firmHistory.add(
                    documents.findAll(Filters.in("_id", unseen)).stream()
                            .map(ReferralOutcome::of)
                            .toList());
        }
        firmHistory.seen = changed;
    }

    private Map<String, Long> changedSince(Instant since, FirmId firm) {
        var late =
                new Document("firm", firm.value())
                        .append(MongoReferrals.CHANGED, new Document("$gt", Fields.date(since)));
        return DatabaseCall.run(() -> {
            var versions = new HashMap<String, Long>();
            for (var document : documents.collection().find(late).projection(VERSION)) {
                versions.put(Fields.text(document, "_id"), document.getLong("version"));
            }
            return versions;
        });
    }

    private boolean due(FirmHistory firmHistory) {
        var last = firmHistory.queriedAt;
        return last == null || !clock.instant().isBefore(last.plus(QUERY_EVERY));
    }
}
