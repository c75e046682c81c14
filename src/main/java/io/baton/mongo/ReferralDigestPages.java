package io.baton.mongo;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.baton.digest.DigestReferrals;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IncomeKeys;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.mongo.document.ReferralKeys;
import io.baton.mongo.document.TallyFields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Finds the referrals that a digest names. Each by an index, see [TallyFields].
final class ReferralDigestPages implements DigestReferrals {
    private static final Bson ID = Projections.include("_id");

    private final DocumentCollection<Referral> documents;
    private final ReferralIndexing indexing;

    ReferralDigestPages(DocumentCollection<Referral> documents, ReferralIndexing indexing) {
        this.documents = documents;
        this.indexing = indexing;
    }

    @Override
    public List<Referral> won(FirmId firm, LocalDate first, LocalDate last) {
        indexing.ensure(firm);
        var dated = new Document("$gte", first.toString()).append("$lte", last.toString());
        return documents.findAll(
                new Document("firm", firm.value()).append(TallyFields.WON_ON, dated));
    }

    @Override
    public List<Referral> bringing(FirmId firm, LocalDate first, LocalDate last) {
        indexing.ensure(firm);
        return documents.findAll(bringingOn(firm, first, last));
    }

    /// The same, by number.
    ///
    /// @param most how many are read at most
    List<Referral> bringing(FirmId firm, LocalDate first, LocalDate last, int most) {
        indexing.ensure(firm);
        return documents.findPage(bringingOn(firm, first, last), Sorts.ascending("number"), most);
    }

    private static Bson bringingOn(FirmId firm, LocalDate first, LocalDate last) {
        var some = new Document("$in", List.copyOf(IncomeKeys.of(first, last)));
        return new Document("firm", firm.value()).append(ReferralIndexFields.KEYS, some);
    }

    @Override
    public List<Referral> changed(FirmId firm, Instant since, int most) {
        indexing.ensure(firm);
        var won = ReferralKeys.of(new Selection.Every(), List.of(Stage.WON));
        return documents.findPage(
                new Document("firm", firm.value())
                        .append(ReferralSchema.CHANGED, new Document("$gte", Fields.date(since)))
                        .append(ReferralIndexFields.KEYS, new Document("$in", won)),
                new Document(),
                most);
    }

    @Override
    public List<Referral> restated(FirmId firm, Instant since) {
        indexing.ensure(firm);
        var later =
                new Document("$gte", TallyFields.restated(firm, since))
                        .append("$lt", DocumentKey.of(firm, "~"));
        return documents.findAll(new Document(TallyFields.RESTATED, later));
    }

    @Override
    public Oldest unanswered(FirmId firm, int limit) {
        return oldest(firm, new Document(TallyFields.WAITS_FOR, TallyFields.ANSWER), limit);
    }

    @Override
    public Oldest differing(FirmId firm, int limit) {
        return oldest(firm, new Document(TallyFields.WAITS_FOR, TallyFields.AGREEMENT), limit);
    }

    @Override
    public Oldest unmoved(FirmId firm, Instant since, int limit) {
        var until = new Document("$lte", TallyFields.upTo(since));
        return oldest(
                firm,
                new Document(TallyFields.WAITS_FOR, TallyFields.STEP)
                        .append(TallyFields.WAITS_SINCE, until),
                limit);
    }

    private Oldest oldest(FirmId firm, Document condition, int limit) {
        indexing.ensure(firm);
        var filter = new Document("firm", firm.value());
        filter.putAll(condition);
        var order = Sorts.ascending(TallyFields.WAITS_SINCE);
        var first = documents.findPage(filter, order, limit);
        if (first.size() < limit) {
            return new Oldest(first, first.size());
        }
        var all =
                documents
                        .collection()
                        .find(filter)
                        .sort(order)
                        .limit(Oldest.MOST_COUNTED)
                        .projection(ID);
        int count = DatabaseCall.run(() -> all.into(new ArrayList<>())).size();
        return new Oldest(first, count);
    }
}
