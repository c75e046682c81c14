package io.baton.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralFilter;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.Undo;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Reads a firm's referrals in pages. Each question has an index that has its answer in order, see
/// the architecture.
final class ReferralPages {
    private static final int MOST_OF_CLIENT = 100;

    private static final int MOST_OPEN_OF_CLIENT = 20;

    /// More than a person changes within ten minutes.
    private static final int MOST_OF_ACTOR = 100;

    /// How often a page is read again because an earlier build changed something on it.
    private static final int MOST_REPAIRS = 3;

    private static final Bson NEWEST_FIRST = Sorts.descending("number");

    private final DocumentCollection<Referral> documents;
    private final ReferralIndexing indexing;

    ReferralPages(DocumentCollection<Referral> documents, ReferralIndexing indexing) {
        this.documents = documents;
        this.indexing = indexing;
    }

    List<Referral> after(FirmId firm, int number, int limit) {
        return documents.findPage(
                new Document("firm", firm.value()).append("number", new Document("$gt", number)),
                Sorts.ascending("number"),
                limit);
    }

    List<Referral> ofClient(FirmId firm, Collection<ClientId> names) {
        var query = ReferralQuery.of(new Selection.OfClient(Set.copyOf(names)));
        return page(firm, query, 0, MOST_OF_CLIENT);
    }

    /// For a notice, which needn't wait until what others just wrote is on disk.
    List<Referral> openOfClient(FirmId firm, Collection<ClientId> names) {
        indexing.ensure(firm);
        var query = ReferralQuery.of(new Selection.OfClient(Set.copyOf(names))).open();
        var source = documents.collection().withReadConcern(ReadConcern.LOCAL);
        return read(source, ReferralFilter.of(firm, query), 0, MOST_OPEN_OF_CLIENT).stream()
                .map(documents::read)
                .filter(query::matches)
                .toList();
    }

    List<Referral> page(FirmId firm, ReferralQuery query, int skip, int limit) {
        indexing.ensure(firm);
        return query.selection() instanceof Selection.Late(var now)
                ? Stream.concat(
                                found(firm, query, 0, skip + limit).stream(),
                                lateOffers(firm, query, now))
                        .sorted(Comparator.comparingInt(Referral::number).reversed())
                        .skip(skip)
                        .limit(limit)
                        .toList()
                : found(firm, query, skip, limit);
    }

    int count(FirmId firm, ReferralQuery query, int atMost) {
        if (query.selection() instanceof Selection.Late) {
            return page(firm, query, 0, atMost).size();
        }
        indexing.ensure(firm);
        var counted =
                documents
                        .collection()
                        .find(ReferralFilter.of(firm, query))
                        .sort(NEWEST_FIRST)
                        .limit(atMost)
                        .projection(Projections.include("_id"));
        return DatabaseCall.run(() -> counted.into(new ArrayList<>())).size();
    }

    /// Few: an offer that ran out lapses within seconds.
    private Stream<Referral> lateOffers(FirmId firm, ReferralQuery query, Instant now) {
        var due =
                new Document("firm", firm.value())
                        .append("due", new Document("$lte", Fields.date(now)));
        return query.stages().contains(Stage.OFFERED)
                ? documents.findAll(due).stream().filter(query::matches)
                : Stream.empty();
    }

    /// Those whose last step is the person's.
    List<Referral> actedOnBy(FirmId firm, Individual who, Instant since) {
        return touchedBy(firm, who, since, MOST_OF_ACTOR).stream()
                .filter(each -> Undo.lastActor(each).filter(who::is).isPresent())
                .toList();
    }

    List<Referral> touchedBy(FirmId firm, Individual who, Instant since, int limit) {
        indexing.ensure(firm);
        var touched =
                new Document("firm", firm.value())
                        .append(ReferralIndexFields.ACTORS, who.id())
                        .append(
                                ReferralIndexFields.ACTED,
                                new Document("$gte", Fields.date(since)));
        return documents.findPage(touched, Sorts.descending(ReferralIndexFields.ACTED), limit);
    }

    /// Nothing that an earlier build has changed in the meantime gets into the answer by mistake.
    private List<Referral> found(FirmId firm, ReferralQuery query, int skip, int limit) {
        var filter = ReferralFilter.of(firm, query);
        var found = read(filter, skip, limit);
        for (int i = 0; i < MOST_REPAIRS && indexing.repair(found); i++) {
            found = read(filter, skip, limit);
        }
        return found.stream().map(documents::read).filter(query::matches).toList();
    }

    private List<Document> read(Bson filter, int skip, int limit) {
        return read(documents.collection(), filter, skip, limit);
    }

    private static List<Document> read(
            MongoCollection<Document> source, Bson filter, int skip, int limit) {
        return DatabaseCall.run(() ->
                source.find(filter)
                        .sort(NEWEST_FIRST)
                        .skip(skip)
                        .limit(limit)
                        .projection(StaleReferrals.FIELDS)
                        .into(new ArrayList<>()));
    }
}
