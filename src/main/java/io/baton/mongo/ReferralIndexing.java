package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.mongo.document.ReferralKeys;
import io.baton.mongo.driver.DatabaseCall;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives referrals that an earlier build wrote the fields that this build finds them by. The first
/// query of a firm waits for that. It may begin again, and several instances may do it at once: a
/// document's fields are written only for the version that they were made for.
///
/// An earlier build may still write while this one runs. [#sweep(FirmId)] repairs what it left, and
/// so does a query that finds it.
final class ReferralIndexing {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralIndexing.class);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(30);

    /// Allows for slow writes, and for the difference between two instances' clocks.
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final String MARK = "indexed referrals";

    /// Field of the mark: changes before this time have been looked at.
    private static final String THROUGH = "through";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final StaleReferrals staleReferrals;
    private final MongoCollection<Document> marks;
    private final InstantSource clock;
    private final Map<FirmId, Instant> swept = new ConcurrentHashMap<>();
    private final Map<FirmId, ReentrantLock> locks = new ConcurrentHashMap<>();

    ReferralIndexing(StaleReferrals staleReferrals, MongoDatabase database, InstantSource clock) {
        this.staleReferrals = staleReferrals;
        this.clock = clock;
        marks = database.getCollection("marks");
    }

    /// Call before a query that needs the fields.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer; call again later
    void ensure(FirmId firm) {
        if (!swept.containsKey(firm)) {
            bringUpToDate(firm);
        }
    }

    /// Call from time to time.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    void sweep(FirmId firm) {
        var last = swept.get(firm);
        if (last == null || !clock.instant().isBefore(last.plus(SWEEP_EVERY))) {
            bringUpToDate(firm);
        }
    }

    /// See [StaleReferrals#repair].
    boolean repair(Collection<Document> found) {
        return staleReferrals.repair(found) > 0;
    }

    /// Of several callers, one does it, and the others wait.
    private void bringUpToDate(FirmId firm) {
        var before = swept.get(firm);
        var lock = locks.computeIfAbsent(firm, _ -> new ReentrantLock());
        lock.lock();
        try {
            if (Objects.equals(swept.get(firm), before)) {
                var now = clock.instant();
                bringUpToDate(firm, now);
                swept.put(firm, now);
            }
        } finally {
            lock.unlock();
        }
    }

    private void bringUpToDate(FirmId firm, Instant now) {
        var through = through(firm);
        int earlier = through.isEmpty() ? staleReferrals.repairAll(firm) : 0;
        if (earlier > 0) {
            LOG.info("indexed {} referrals of an earlier build", earlier);
        }
        boolean changed = staleReferrals.repairChanged(firm, through.orElse(now).minus(OVERLAP));
        if (changed || through.isEmpty()) {
            var mark =
                    new Document(THROUGH, Fields.date(now))
                            .append(ReferralIndexFields.FORMAT, ReferralKeys.FORMAT);
            var change = new Document("$max", mark);
            DatabaseCall.run(() -> marks.updateOne(markOf(firm), change, UPSERT));
        }
    }

    /// When the firm's referrals were last known to have the fields; empty if never.
    private Optional<Instant> through(FirmId firm) {
        var mark = DatabaseCall.run(() -> marks.find(markOf(firm)).first());
        return Optional.ofNullable(mark)
                .filter(each ->
                        each.getInteger(ReferralIndexFields.FORMAT, 0) >= ReferralKeys.FORMAT)
                .map(each -> Fields.instant(each, THROUGH));
    }

    private static Document markOf(FirmId firm) {
        return new Document("_id", DocumentKey.of(firm, MARK));
    }
}
