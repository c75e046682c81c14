package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.listing.ReferralQuery;
import io.baton.store.ReferralStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the referrals, hands out their numbers, and finds those that are due.
public final class MongoReferrals implements ReferralStore {

    private final DocumentCollection<Referral> documents;
    private final MongoTallies tallies;
    private final MongoHistories histories;
    private final ReferralPeople people;
    private final ReferralWords words;
    private final ReferralIndexing indexing;
    private final ReferralPages referralPages;
    private final ReferralNumbers numbers;
    private final DueReferrals dueReferrals;

    MongoReferrals(
            DocumentCollection<Referral> documents,
            MongoTallies tallies,
            MongoHistories histories,
            ReferralPeople people,
            ReferralWords words,
            ReferralIndexing indexing) {
        this.documents = documents;
        this.tallies = tallies;
        this.histories = histories;
        this.people = people;
        this.words = words;
        this.indexing = indexing;
        numbers = new ReferralNumbers(documents);
        referralPages = new ReferralPages(documents, indexing);
        dueReferrals = new DueReferrals(documents);
    }

    @Override
    public int nextNumber(FirmId firm) {
        return numbers.next(firm);
    }

    @Override
    public Optional<Referral> find(FirmId firm, int number) {
        return numbers.find(firm, number);
    }

    @Override
    public Optional<Referral> find(FirmId firm, ReferralId id) {
        return documents.find(firm, id.value());
    }

    @Override
    public List<Referral> findAll(FirmId firm, Collection<ReferralId> ids) {
        return documents.findAll(firm, ids.stream().map(ReferralId::value).toList());
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
    public List<Referral> openOfClient(FirmId firm, Collection<ClientId> names) {
        return referralPages.openOfClient(firm, names);
    }

    @Override
    public List<Referral> due(FirmId firm, Instant now) {
        return dueReferrals.at(firm, now);
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
    public List<String> wordsStartingWith(FirmId firm, String beginning, int atMost) {
        indexing.ensure(firm);
        return words.startingWith(firm, beginning, atMost);
    }

    @Override
    public WriteOutcome write(Referral next, String turn, List<Post> posts) {
        people.remember(List.of(next));
        words.remember(List.of(next));
        var outcome = documents.write(next, turn, posts);
        switch (outcome) {
            case WRITTEN -> {
                dueReferrals.written(next);
                tallies.wrote(next);
                histories.add(next);
            }
            case STALE -> numbers.refused(next);
            case DUPLICATE_TURN -> {}
        }
        return outcome;
    }
}
