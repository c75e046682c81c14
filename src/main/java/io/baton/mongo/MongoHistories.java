package io.baton.mongo;

import com.mongodb.client.model.Sorts;
import io.baton.bench.Histories;
import io.baton.bench.History;
import io.baton.bench.ReferralAnswers;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralDocument;
import io.baton.mongo.document.TallyFields;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.revenue.FirmTallies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The history of each firm: tallies, and the newest answers, which are cached. The first call
/// reads the 5,000 referrals answered last, and none of the others.
public final class MongoHistories implements Histories {

    private static final CollectionSchema<ReferralAnswers> SCHEMA =
            new CollectionSchema<>(
                    "referrals",
                    new CollectionSchema.Identity<>(
                            ReferralAnswers::firm,
                            answers -> answers.id().value(),
                            ReferralAnswers::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(
                            _ -> new Document(),
                            (body, version) ->
                                    ReferralAnswers.of(ReferralDocument.read(body, version))));

    private static final int PAGE = 250;

    /// @param history made from these tallies and answers
    private record Known(FirmTallies tallies, List<ReferralAnswers> answers, History history) {}

    private final MongoTallies tallies;
    private final ReferralIndexing indexing;
    private final DocumentCollection<Referral> referrals;
    private final DocumentCollection<ReferralAnswers> documents;
    private final CachedCollection<ReferralAnswers> cachedCollection;
    private final Map<FirmId, Known> histories = new ConcurrentHashMap<>();

    MongoHistories(
            DocumentCollection<Referral> referrals,
            ReferralIndexing indexing,
            MongoTallies tallies,
            ChangeMarks changeMarks) {
        this.indexing = indexing;
        this.tallies = tallies;
        this.referrals = referrals;
        documents = referrals.readAs(SCHEMA);
        cachedCollection =
                new CachedCollection<>(
                        SCHEMA,
                        documents,
                        changeMarks,
                        this::newest,
                        Comparator.comparingInt(ReferralAnswers::number));
    }

    @Override
    public History of(Firm firm) {
        var counted = tallies.recent(firm);
        var answers = cachedCollection.all(firm.id());
        var known = histories.get(firm.id());
        if (known == null || known.tallies() != counted || known.answers() != answers) {
            known = update(known, counted, answers);
            histories.put(firm.id(), known);
        }
        return known.history();
    }

    private static Known update(
            @Nullable Known before, FirmTallies counted, List<ReferralAnswers> answers) {
        var history =
                before == null || before.answers() != answers
                        ? History.of(counted, answers)
                        : before.history().with(counted);
        return new Known(counted, answers, history);
    }

    /// Call with each referral that this instance wrote.
    void add(Referral written) {
        if (written.outbound() && wasAnswered(written)) {
            cachedCollection.wrote(ReferralAnswers.of(referrals.asStored(written)));
        }
    }

    /// In pages, since the embedded engine keeps a page of whole documents in memory.
    private List<ReferralAnswers> newest(FirmId firm) {
        indexing.ensure(firm);
        var newest =
                new ArrayList<>(page(firm, new Document("$gte", Fields.date(Instant.EPOCH)), PAGE));
        boolean more = !newest.isEmpty();
        while (more && newest.size() < History.MAX_EXAMPLES) {
            var next = after(firm, newest);
            newest.addAll(next);
            more = !next.isEmpty();
        }
        return newest.stream().limit(History.MAX_EXAMPLES).toList();
    }

    /// Others may have been answered at the same moment as the last of these.
    private List<ReferralAnswers> after(FirmId firm, List<ReferralAnswers> newest) {
        var last = newest.getLast().last();
        var known =
                newest.reversed().stream()
                        .takeWhile(each -> each.last().equals(last))
                        .map(ReferralAnswers::id)
                        .collect(Collectors.toSet());
        var until = new Document("$lte", Fields.date(last.orElseThrow()));
        return page(firm, until, known.size() + PAGE).stream()
                .filter(each -> !known.contains(each.id()))
                .toList();
    }

    private List<ReferralAnswers> page(FirmId firm, Document answered, int limit) {
        var filter = new Document("firm", firm.value()).append(TallyFields.ANSWERED, answered);
        return documents.patiently().page(filter, Sorts.descending(TallyFields.ANSWERED), limit);
    }

    /// Even if the answer was undone.
    private static boolean wasAnswered(Referral referral) {
        return referral.steps().stream()
                .anyMatch(step ->
                        switch (step.event()) {
                            case Event.Accepted _,
                                    Event.AcceptedElsewhere _,
                                    Event.Declined _,
                                    Event.HandedBack _,
                                    Event.AcceptanceDenied _ ->
                                    true;
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
                        });
    }
}
