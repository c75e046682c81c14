package io.baton.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.referral.Referral;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
            Projections.include("version", ReferralIndexFields.INDEXED, ReferralIndexFields.FORMAT);

    /// Each page is a commit, and a commit writes every part of the indexes that it touches.
    private static final int PAGE = 500;

    /// An upgrade may take its time on a busy machine.
    private static final int TIMEOUT_SECONDS = 30;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    /// Writes the fields of these documents, each unless it changed meanwhile.
    ///
    /// @param found with [#FIELDS]
    /// @return how many lacked them
    int repair(Collection<Document> found) {
        var stale =
                found.stream()
                        .filter(each -> !ReferralIndexFields.isIndexed(each))
                        .map(documents::read)
                        .toList();
        if (!stale.isEmpty()) {
            people.remember(stale);
            words.remember(stale);
            var writes = stale.stream().map(this::write).toList();
            var patient = documents.collection().withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            DatabaseCall.run(() -> patient.bulkWrite(writes, UNORDERED));
        }
        return stale.size();
    }

    private UpdateOneModel<Document> write(Referral stored) {
        var unchanged =
                new Document("_id", documents.key(stored)).append("version", stored.version());
        var fields = ReferralIndexFields.of(stored, stored.version());
        return new UpdateOneModel<>(unchanged, new Document("$set", fields));
    }

    /// Reads and repairs all of a firm, in pages.
    ///
    /// @return how many were stale
    int repairAll(FirmId firm) {
        int repaired = 0;
        var page = after(firm, Integer.MIN_VALUE);
        while (!page.isEmpty()) {
            repaired += repair(page);
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
                        .projection(FIELDS)
                        .into(new ArrayList<>()));
    }

    /// @return whether anything changed since then, stale or not
    boolean repairChanged(FirmId firm, Instant since) {
        var changed =
                new Document("firm", firm.value())
                        .append(MongoReferrals.CHANGED, new Document("$gt", Fields.date(since)));
        var found = find(changed, AGE);
        var stale =
                found.stream()
                        .filter(each -> !ReferralIndexFields.isIndexed(each))
                        .map(each -> each.getString("_id"))
                        .toList();
        for (int from = 0; from < stale.size(); from += PAGE) {
            var some = stale.subList(from, Math.min(from + PAGE, stale.size()));
            repair(find(Filters.in("_id", some), FIELDS));
        }
        return !found.isEmpty();
    }

    private List<Document> find(Bson filter, Bson fields) {
        return DatabaseCall.run(() ->
                documents.collection().find(filter).projection(fields).into(new ArrayList<>()));
    }
}
