package io.baton.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.HistoryBatch;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.referral.Referral;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Finds and repairs the referrals whose index fields are missing or of an earlier version: an
/// earlier build wrote them last.
record StaleReferrals(
        DocumentCollection<Referral> documents, ReferralPeople people, ReferralWords words) {

    /// What [#repair] needs of a document.
    static final Bson FIELDS =
            Projections.include(
                    "version",
                    "number",
                    "body",
                    GrowingList.FIELD,
                    ReferralIndexFields.INDEXED,
                    ReferralIndexFields.FORMAT);

    private static final Bson AGE =
            Projections.include(
                    "version",
                    "number",
                    ReferralSchema.CHANGED,
                    ReferralIndexFields.INDEXED,
                    ReferralIndexFields.FORMAT);

    /// Each page is a commit, and a commit writes every part of the indexes that it touches.
    private static final int PAGE = 500;

    /// An upgrade may take its time on a busy machine.
    private static final int TIMEOUT_SECONDS = 30;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    /// Writes the fields of these documents, each unless it changed meanwhile, and marks them as
    /// not counted.
    ///
    /// @param found with [#FIELDS]
    /// @return how many lacked them
    int repair(Collection<Document> found) {
        var stale =
                found.stream()
                        .filter(each -> !ReferralIndexFields.isIndexed(each))
                        .map(documents::read)
                        .toList();
        write(stale, ReferralIndexFields::uncounted);
        return stale.size();
    }

    private void write(List<Referral> stale, BiFunction<Referral, Long, Document> fields) {
        if (!stale.isEmpty()) {
            people.remember(stale);
            words.remember(stale);
            var writes = stale.stream().map(each -> write(each, fields)).toList();
            var patient = documents.collection().withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            DatabaseCall.run(() -> patient.bulkWrite(writes, UNORDERED));
        }
    }

    private UpdateOneModel<Document> write(
            Referral stored, BiFunction<Referral, Long, Document> fields) {
        var unchanged =
                new Document("_id", documents.key(stored)).append("version", stored.version());
        return new UpdateOneModel<>(
                unchanged, new Document("$set", fields.apply(stored, stored.version())));
    }

    /// Reads and repairs all of a firm, in pages. Marks none: [StoredTallies#complete] counts all.
    ///
    /// @return how many were stale
    int repairAll(FirmId firm) {
        int repaired = 0;
        var page = after(firm, Integer.MIN_VALUE);
        while (!page.isEmpty()) {
            repaired += repairStale(page, ReferralIndexFields::of);
            page = after(firm, page.getLast().getInteger("number"));
        }
        return repaired;
    }

    private List<Document> after(FirmId firm, int number) {
        var rest = new Document("firm", firm.value()).append("number", new Document("$gt", number));
        return DatabaseCall.run(() ->
                documents
                        .collection()
                        .find(rest)
                        .sort(Sorts.ascending("number"))
                        .limit(PAGE)
                        .projection(AGE)
                        .into(new ArrayList<>()));
    }

    /// Looks at what changed, in pages: after a start, much may have.
    ///
    /// @return whether anything changed since then, stale or not
    boolean repairChanged(FirmId firm, Instant since) {
        var page = changed(firm, new Document("$gt", Fields.date(since)), PAGE);
        boolean any = !page.isEmpty();
        while (!page.isEmpty()) {
            repairStale(page, ReferralIndexFields::uncounted);
            var last = page.getLast().getDate(ReferralSchema.CHANGED);
            if (page.size() == PAGE) {
                // The page may end among those of one millisecond.
                repairStale(changed(firm, last, 0), ReferralIndexFields::uncounted);
            }
            page = changed(firm, new Document("$gt", last), PAGE);
        }
        return any;
    }

    /// @param limit 0 for all
    private List<Document> changed(FirmId firm, Object when, int limit) {
        var filter = new Document("firm", firm.value()).append(ReferralSchema.CHANGED, when);
        return DatabaseCall.run(() ->
                documents
                        .collection()
                        .find(filter)
                        .sort(Sorts.ascending(ReferralSchema.CHANGED))
                        .limit(limit)
                        .projection(AGE)
                        .into(new ArrayList<>()));
    }

    /// @param found with [#AGE]
    private int repairStale(List<Document> found, BiFunction<Referral, Long, Document> fields) {
        var stale =
                found.stream()
                        .filter(each -> !ReferralIndexFields.isIndexed(each))
                        .map(each -> each.getString("_id"))
                        .toList();
        for (int from = 0; from < stale.size(); from += PAGE) {
            repairKeys(stale.subList(from, Math.min(from + PAGE, stale.size())), fields);
        }
        return stale.size();
    }

    private void repairKeys(List<String> keys, BiFunction<Referral, Long, Document> fields) {
        var left = new HashSet<>(keys);
        while (!left.isEmpty()) {
            var batch = new HistoryBatch();
            boolean more =
                    documents.patiently().readWhile(Filters.in("_id", left), null, 0, batch::takes);
            write(batch.referrals(), fields);
            batch.referrals().forEach(each -> left.remove(documents.key(each)));
            if (!more) {
                return;
            }
        }
    }
}
