package io.baton.mongo;

import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.HistoryBatch;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.mongo.document.TallyFields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.revenue.TallyKey;
import io.baton.revenue.UncountedReferrals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Finds the referrals that tallies are counted from. Each by an index, see [TallyFields].
final class ReferralTallyPages implements UncountedReferrals {
    private static final Bson KEYS =
            Projections.include("version", "number", ReferralIndexFields.KEYS);
    private static final Document REMOVAL =
            new Document("$unset", new Document(TallyFields.UNCOUNTED, ""));

    /// Marks removed at a time.
    private static final int AT_ONCE = 200;

    private static final Bson BY_NUMBER = Sorts.ascending("number");
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final DocumentCollection<Referral> documents;

    ReferralTallyPages(DocumentCollection<Referral> documents) {
        this.documents = documents;
    }

    @Override
    public List<Uncounted> uncounted(FirmId firm, int limit) {
        return uncounted(firm, new Document(TallyFields.UNCOUNTED, firm.value()), limit, null);
    }

    @Override
    public List<Uncounted> uncounted(FirmId firm, int afterNumber, int limit) {
        var next =
                new Document("firm", firm.value())
                        .append("number", new Document("$gt", afterNumber))
                        .append(TallyFields.UNCOUNTED, firm.value());
        return uncounted(firm, next, limit, BY_NUMBER);
    }

    private List<Uncounted> uncounted(
            FirmId firm, Document filter, int limit, @Nullable Bson order) {
        int prefix = DocumentKey.of(firm, "").length();
        var known = new HashMap<String, TallyKey>();
        var marked =
                documents
                        .patiently()
                        .collection()
                        .find(filter)
                        .sort(order)
                        .limit(limit)
                        .projection(KEYS)
                        .timeoutMode(TimeoutMode.ITERATION)
                        .map(found ->
                                new Uncounted(
                                        new ReferralId(Fields.text(found, "_id").substring(prefix)),
                                        found.getInteger("number"),
                                        found.getLong("version"),
                                        TallyFields.readKeys(
                                                found.getList(
                                                        ReferralIndexFields.KEYS, String.class),
                                                known)));
        return DatabaseCall.run(() -> marked.into(new ArrayList<>()));
    }

    @Override
    public Page with(FirmId firm, TallyKey key, int afterNumber, int limit) {
        return with(firm, TallyFields.key(key), afterNumber, limit);
    }

    @Override
    public Page with(FirmId firm, PartnerId partner, int afterNumber, int limit) {
        return with(firm, TallyFields.key(partner), afterNumber, limit);
    }

    private Page with(FirmId firm, String key, int afterNumber, int limit) {
        var next =
                new Document("firm", firm.value())
                        .append(ReferralIndexFields.KEYS, key)
                        .append("number", new Document("$gt", afterNumber));
        var batch = new HistoryBatch();
        boolean more = documents.patiently().readWhile(next, BY_NUMBER, limit, batch::takes);
        return new Page(batch.referrals(), more);
    }

    @Override
    public void counted(FirmId firm, Collection<Uncounted> referrals) {
        var all = List.copyOf(referrals);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var writes =
                    all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                            .map(each -> unmarked(firm, each))
                            .toList();
            DatabaseCall.run(() -> documents.collection().bulkWrite(writes, UNORDERED));
        }
    }

    private static UpdateOneModel<Document> unmarked(FirmId firm, Uncounted referral) {
        var unchanged =
                new Document("_id", DocumentKey.of(firm, referral.id().value()))
                        .append("version", referral.version());
        return new UpdateOneModel<>(unchanged, REMOVAL);
    }
}
