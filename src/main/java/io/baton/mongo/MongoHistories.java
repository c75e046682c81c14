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

/// Keeps what each firm's referrals teach in memory: read once, then told by this instance's own
/// writes, and by a look for those of others. Nothing more is written for it than the time of the
/// last change in the referral itself.
public final class MongoHistories implements Histories {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// By how much two instances' clocks may differ, and a write may take. What was seen already is
    /// known by its version.
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Bson VERSION = Projections.include("version");

    private static final class FirmHistory {
        final AtomicReference<History> history = new AtomicReference<>(History.none());
        final ReentrantLock looking = new ReentrantLock();

        /// Null until the first look, which reads all.
        volatile @Nullable Instant looked;

        /// The versions that the last look found, by key.
        Map<String, Long> seen = Map.of();

        void learn(Collection<ReferralOutcome> told) {
            history.updateAndGet(known -> known.with(told));
        }
    }

    private final DocumentCollection<Referral> documents;
    private final InstantSource clock;
    private final Map<FirmId, FirmHistory> slots = new ConcurrentHashMap<>();

    MongoHistories(DocumentCollection<Referral> documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public History of(FirmId firm) {
        var slot = slots.computeIfAbsent(firm, _ -> new FirmHistory());
        if (slot.looked == null) {
            slot.looking.lock();
            look(firm, slot);
        } else if (due(slot) && slot.looking.tryLock()) {
            look(firm, slot);
        }
        return slot.history.get();
    }

    /// To be called with each referral that this instance wrote.
    void add(Referral written) {
        var slot = slots.get(written.firm());
        if (slot != null) {
            slot.learn(List.of(ReferralOutcome.of(documents.asStored(written))));
        }
    }

    /// Whoever looks holds the lock; others go on with what is known.
    private void look(FirmId firm, FirmHistory slot) {
        try {
            var now = clock.instant();
            var before = slot.looked;
            if (before == null) {
                slot.learn(documents.loadAll(firm, ReferralOutcome::of));
                slot.looked = now;
            } else if (due(slot)) {
                learnSince(before.minus(OVERLAP), firm, slot);
                slot.looked = now;
            }
        } finally {
            slot.looking.unlock();
        }
    }

    private void learnSince(Instant then, FirmId firm, FirmHistory slot) {
        var changed = changedSince(then, firm);
        var unseen =
                changed.entrySet().stream()
                        .filter(each -> !each.getValue().equals(slot.seen.get(each.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!unseen.isEmpty()) {
            slot.learn(
                    documents.findAll(Filters.in("_id", unseen)).stream()
                            .map(ReferralOutcome::of)
                            .toList());
        }
        slot.seen = changed;
    }

    private Map<String, Long> changedSince(Instant then, FirmId firm) {
        var late =
                new Document("firm", firm.value())
                        .append(MongoReferrals.CHANGED, new Document("$gt", Fields.date(then)));
        return DatabaseCall.run(() -> {
            var versions = new HashMap<String, Long>();
            for (var document : documents.collection().find(late).projection(VERSION)) {
                versions.put(Fields.text(document, "_id"), document.getLong("version"));
            }
            return versions;
        });
    }

    private boolean due(FirmHistory slot) {
        var looked = slot.looked;
        return looked == null || !clock.instant().isBefore(looked.plus(LOOK_EVERY));
    }
}
