package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralKeys;
import io.baton.referral.Referral;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives referrals that an earlier build wrote the fields that this build finds them by. The first
/// query of a firm waits for that. It may begin again, and several instances may do it at once: a
/// document's fields are written only for the version that they were made for.
///
/// An earlier build may still write while this one runs. [#sweep(FirmId)] repairs what it left, and
/// so does a query that finds it.
final class ReferralIndexing {

    /// What [#repair] needs of a document.
    static final Bson FIELDS =
            Projections.include(
                    "version",
                    "number",
                    "body",
                    ReferralIndexFields.INDEXED,
                    ReferralIndexFields.FORMAT);

    private static final Logger LOG = LoggerFactory.getLogger(ReferralIndexing.class);
    private static final int PAGE = 200;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(30);

    /// Allows for slow writes, and for the difference between two instances' clocks.
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final String MARK = "indexed referrals";

    /// Field of the mark: changes before this time have been looked at.
    private static final String THROUGH = "through";

    private static final Bson AGE =
            Projections.include("version", ReferralIndexFields.INDEXED, ReferralIndexFields.FORMAT);

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final DocumentCollection<Referral> documents;
    private final ReferralPeople people;
    private final MongoCollection<Document> marks;
    private final InstantSource clock;
    private final Map<FirmId, Instant> swept = new ConcurrentHashMap<>();
    private final Map<FirmId, ReentrantLock> locks = new ConcurrentHashMap<>();

    ReferralIndexing(
            DocumentCollection<Referral> documents,
            ReferralPeople people,
            MongoDatabase database,
            InstantSource clock) {
        this.documents = documents;
        this.people = people;
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

    /// Writes the fields of these documents, each unless it changed meanwhile, and marks them as
    /// not counted.
    ///
    /// @param found with [#FIELDS]
    /// @return whether any lacked them
    boolean repair(Collection<Document> found) {
        return index(found, ReferralIndexFields::uncounted);
    }

    private boolean index(Collection<Document> found, BiFunction<Referral, Long, Document> fields) {
        var stale = found.stream().filter(each -> !ReferralIndexFields.isIndexed(each)).toList();
        var referrals = stale.stream().map(documents::read).toList();
        if (!stale.isEmpty()) {
            people.remember(referrals);
            var writes = referrals.stream().map(each -> write(each, fields)).toList();
            DatabaseCall.run(() -> documents.collection().bulkWrite(writes, UNORDERED));
        }
        return !stale.isEmpty();
    }

    private UpdateOneModel<Document> write(
            Referral stored, BiFunction<Referral, Long, Document> fields) {
        var unchanged =
                new Document("_id", documents.key(stored)).append("version", stored.version());
        return new UpdateOneModel<>(
                unchanged, new Document("$set", fields.apply(stored, stored.version())));
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
        if (through.isEmpty()) {
            indexAll(firm);
        }
        boolean changed = repairSince(firm, through.orElse(now).minus(OVERLAP));
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

    /// Doesn't mark them: [MongoTallies] counts all after that.
    private void indexAll(FirmId firm) {
        long indexed = 0;
        var page = after(firm, Integer.MIN_VALUE);
        while (!page.isEmpty()) {
            indexed += index(page, ReferralIndexFields::of) ? page.size() : 0;
            page = after(firm, page.getLast().getInteger("number"));
        }
        if (indexed > 0) {
            LOG.info("indexed the {} referrals of {}", indexed, firm.value());
        }
    }

    private List<Document> after(FirmId firm, int number) {
        var rest = new Document("firm", firm.value()).append("number", new Document("$gt", number));
        return DatabaseCall.run(() ->
                documents
                        .collection()
                        .find(rest)
                        .sort(Sorts.ascending("number"))
                        .limit(PAGE)
                        .projection(FIELDS)
                        .into(new ArrayList<>()));
    }

    /// @return whether anything changed since then
    private boolean repairSince(FirmId firm, Instant since) {
        var changed =
                new Document("firm", firm.value())
                        .append(MongoReferrals.CHANGED, new Document("$gt", Fields.date(since)));
        var collection = documents.collection();
        var found =
                DatabaseCall.run(
                        () -> collection.find(changed).projection(AGE).into(new ArrayList<>()));
        var stale = found.stream().filter(each -> !ReferralIndexFields.isIndexed(each)).toList();
        for (int from = 0; from < stale.size(); from += PAGE) {
            var ids =
                    stale.subList(from, Math.min(from + PAGE, stale.size())).stream()
                            .map(each -> each.get("_id"))
                            .toList();
            repair(
                    DatabaseCall.run(() ->
                            collection
                                    .find(Filters.in("_id", ids))
                                    .projection(FIELDS)
                                    .into(new ArrayList<>())));
        }
        return !found.isEmpty();
    }

    private static Document markOf(FirmId firm) {
        return new Document("_id", DocumentKey.of(firm, MARK));
    }
}
