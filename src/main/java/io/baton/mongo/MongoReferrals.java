package io.baton.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralDocument;
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.listing.ReferralQuery;
import io.baton.store.ReferralStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the referrals, hands out their numbers, and finds those that are due.
public final class MongoReferrals implements ReferralStore {

    /// Field with the time of the last write, by the writing instance's clock. Documents of earlier
    /// builds lack it.
    static final String CHANGED = "changed";

    private final DocumentCollection<Referral> documents;
    private final MongoTallies tallies;
    private final MongoHistories histories;
    private final ReferralPeople people;
    private final ReferralIndexing indexing;
    private final ReferralPages referralPages;
    private final ReferralNumberSequence referralNumberSequence =
            new ReferralNumberSequence(this::highest);
    private final EarliestDueTimes earliestDueTimes = new EarliestDueTimes();

    MongoReferrals(
            DocumentCollection<Referral> documents,
            MongoTallies tallies,
            MongoHistories histories,
            ReferralPeople people,
            ReferralIndexing indexing) {
        this.documents = documents;
        this.tallies = tallies;
        this.histories = histories;
        this.people = people;
        this.indexing = indexing;
        referralPages = new ReferralPages(documents, indexing);
    }

    static CollectionSchema<Referral> schema(InstantSource clock) {
        return new CollectionSchema<>(
                "referrals",
                new CollectionSchema.Identity<>(
                        Referral::firm, referral -> referral.id().value(), Referral::version),
                referral ->
                        ReferralIndexFields.uncounted(referral, referral.version() + 1)
                                .append(CHANGED, Fields.date(clock.instant())),
                new CollectionSchema.BodyCodec<>(ReferralDocument::of, ReferralDocument::read),
                true);
    }

    @Override
    public int nextNumber(FirmId firm) {
        return referralNumberSequence.next(firm);
    }

    @Override
    public Optional<Referral> find(FirmId firm, int number) {
        return documents.find(new Document("firm", firm.value()).append("number", number));
    }

    @Override
    public Optional<Referral> find(FirmId firm, ReferralId id) {
        return documents.find(firm, id.value());
    }

    @Override
    public Optional<Referral> findByLink(String bearer) {
        return documents.find(new Document(ReferralIndexFields.BEARERS, bearer));
    }

    @Override
    public List<Referral> all(FirmId firm) {
        return documents.findAll(firm).stream()
                .sorted(Comparator.comparingInt(Referral::number).reversed())
                .toList();
    }

    @Override
    public List<Referral> after(FirmId firm, int number, int limit) {
        return referralPages.after(firm, number, limit);
    }

    @Override
    public List<Referral> ofClient(FirmId firm, Collection<ClientId> names) {
        return referralPages.ofClient(firm, names);
    }

    @Override
    public List<Referral> due(FirmId firm, Instant now) {
        if (!earliestDueTimes.shouldQuery(firm, now)) {
            return List.of();
        }
        earliestDueTimes.queryStarted(firm, now);
        var waiting = waiting(firm);
        waiting.forEach(referral -> earliestDueTimes.add(firm, ReferralIndexFields.due(referral)));
        return waiting.stream()
                .filter(referral -> !ReferralIndexFields.due(referral).isAfter(now))
                .sorted(Comparator.comparingInt(Referral::number).reversed())
                .toList();
    }

    @Override
    public boolean wrote(Referral referral, String turn) {
        return documents.wrote(referral, turn);
    }

    @Override
    public boolean wroteLast(Referral now, String turn) {
        return documents.wroteLast(now, turn);
    }

    @Override
    public List<PostHeader> postedBy(Referral referral, String turn) {
        return documents.postedBy(referral, turn);
    }

    @Override
    public List<Referral> actedOnBy(FirmId firm, Individual who, Instant since) {
        return referralPages.actedOnBy(firm, who, since);
    }

    @Override
    public List<Referral> page(FirmId firm, ReferralQuery query, int skip, int limit) {
        return referralPages.page(firm, query, skip, limit);
    }

    @Override
    public int count(FirmId firm, ReferralQuery query, int atMost) {
        return referralPages.count(firm, query, atMost);
    }

    @Override
    public List<Referral> touchedBy(FirmId firm, Individual who, Instant since, int limit) {
        return referralPages.touchedBy(firm, who, since, limit);
    }

    @Override
    public List<Individual> people(FirmId firm) {
        indexing.ensure(firm);
        return people.of(firm);
    }

    @Override
    public WriteOutcome write(Referral next, String turn, List<Post> posts) {
        people.remember(List.of(next));
        var outcome = documents.write(next, turn, posts);
        switch (outcome) {
            case WRITTEN -> {
                earliestDueTimes.add(next.firm(), ReferralIndexFields.due(next));
                tallies.wrote(next);
                histories.add(next);
            }
            case STALE -> catchUp(next);
            case DUPLICATE_TURN -> {}
        }
        return outcome;
    }

    private List<Referral> waiting(FirmId firm) {
        try {
            return documents.findAll(
                    new Document("firm", firm.value())
                            .append(
                                    "due",
                                    new Document("$lt", Fields.date(ReferralIndexFields.NEVER))));
        } catch (Unavailable e) {
            earliestDueTimes.forget(firm);
            throw e;
        }
    }

    /// A new referral is stale only if its number is taken.
    private void catchUp(Referral refused) {
        if (refused.version() == 0) {
            referralNumberSequence.catchUp(refused.firm());
        }
    }

    private int highest(FirmId firm) {
        var highest =
                DatabaseCall.run(() ->
                        documents
                                .collection()
                                .find(Filters.eq("firm", firm.value()))
                                .sort(Sorts.descending("number"))
                                .projection(Projections.include("number"))
                                .first());
        return highest == null ? 0 : highest.getInteger("number");
    }
}
