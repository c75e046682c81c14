package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.ReferralKeys;
import io.baton.mongo.document.tally.PartnerTallyDocument;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.revenue.PartnerTally;
import io.baton.revenue.Recount;
import io.baton.revenue.TallyStore;
import io.baton.revenue.UncountedReferrals;
import io.baton.store.Journal.WriteOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The tallies in the database, one document for each partner, and their cache. The cache grows
/// with partners and months, not with referrals.
final class StoredTallies implements TallyStore {
    static final String COLLECTION = "tallies";

    private static final Logger LOG = LoggerFactory.getLogger(StoredTallies.class);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

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

    private final DocumentCollection<PartnerTally> documents;
    private final CachedCollection<PartnerTally> cachedCollection;
    private final MongoCollection<Document> marks;
    private final OutboxRelay outboxRelay;
    private final Partners partners;
    private final Recount recount;

    /// @param referrals what is counted
    StoredTallies(
            MongoDatabase database,
            OutboxRelay outboxRelay,
            ChangeMarks changeMarks,
            Partners partners,
            UncountedReferrals referrals) {
        this.outboxRelay = outboxRelay;
        this.partners = partners;
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
        cachedCollection =
                new CachedCollection<>(
                        SCHEMA,
                        documents,
                        changeMarks,
                        documents.patiently()::all,
                        Comparator.comparing(tally -> tally.partner().value()));
        marks = database.getCollection("marks");
        recount = new Recount(this, referrals);
    }

    /// See [CachedCollection#latest].
    List<PartnerTally> latest(Firm firm) {
        return current(firm, cachedCollection.latest(firm.id()));
    }

    /// See [CachedCollection#all].
    List<PartnerTally> all(Firm firm) {
        return current(firm, cachedCollection.all(firm.id()));
    }

    /// Without them, a count would read everything.
    void ensureIndexes() {
        outboxRelay.ensureIndexes();
    }

    /// Counts all referrals of a firm, unless that was done once with the keys they have.
    void complete(Firm firm) {
        var mark = new Document("_id", DocumentKey.of(firm.id(), MARK));
        var found = DatabaseCall.run(() -> marks.find(mark).first());
        if (found != null
                && found.getInteger("format", 0) >= PartnerTally.FORMAT
                && found.getInteger("keys", 0) >= ReferralKeys.FORMAT) {
            return;
        }
        var all = partners.everKnown(firm.id());
        recount.everything(firm.id(), all.stream().map(Partner::id).toList(), firm.zone());
        if (!all.isEmpty()) {
            LOG.debug("counted the referrals of {} partners of {}", all.size(), firm.id().value());
        }
        var formats =
                new Document("format", PartnerTally.FORMAT).append("keys", ReferralKeys.FORMAT);
        DatabaseCall.run(() -> marks.updateOne(mark, new Document("$max", formats), UPSERT));
    }

    /// Counts what was written since the last count.
    void countPending(Firm firm) {
        recount.pending(firm.id(), firm.zone());
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

    /// Months begin at another time in another time zone, and an earlier build beside this one
    /// counts in another way. Both are counted again.
    private List<PartnerTally> current(Firm firm, List<PartnerTally> list) {
        var outdated = list.stream().filter(each -> !each.isCurrent(firm.zone())).toList();
        outdated.forEach(each -> recount.all(firm.id(), each.partner(), firm.zone()));
        return outdated.isEmpty() ? list : cachedCollection.all(firm.id());
    }
}
