package io.baton.mongo;

import com.mongodb.client.model.Sorts;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/// Finds the offers whose reminder or deadline is due. Remembers when each firm's next one falls
/// due, so that a frequent tick costs no query.
final class DueReferrals {

    /// Finds what another instance wrote before it died.
    private static final Duration QUERY_EVERY = Duration.ofSeconds(10);

    private static final String DUE = "due";

    private record Known(Instant nextDue, Instant queriedAt) {}

    private final DocumentCollection<Referral> documents;
    private final Map<FirmId, Known> known = new ConcurrentHashMap<>();

    DueReferrals(DocumentCollection<Referral> documents) {
        this.documents = documents;
    }

    /// Highest number first.
    List<Referral> at(FirmId firm, Instant now) {
        if (!shouldQuery(firm, now)) {
            return List.of();
        }
        // Before the query, so that writes during the query count.
        known.put(firm, new Known(Instant.MAX, now));
        try {
            var due = documents.findAll(due(firm, "$lte", now));
            next(firm, now).forEach(referral -> add(firm, ReferralIndexFields.due(referral)));
            due.forEach(referral -> add(firm, ReferralIndexFields.due(referral)));
            return due.stream()
                    .sorted(Comparator.comparingInt(Referral::number).reversed())
                    .toList();
        } catch (Unavailable e) {
            known.remove(firm);
            throw e;
        }
    }

    /// Call with each referral that this instance wrote.
    void written(Referral next) {
        add(next.firm(), ReferralIndexFields.due(next));
    }

    private boolean shouldQuery(FirmId firm, Instant now) {
        var last = known.get(firm);
        return last == null
                || !last.nextDue.isAfter(now)
                // The clock was set back.
                || last.queriedAt.isAfter(now)
                || !last.queriedAt.plus(QUERY_EVERY).isAfter(now);
    }

    /// The one that falls due next.
    private List<Referral> next(FirmId firm, Instant now) {
        return documents.findPage(due(firm, "$gt", now), Sorts.ascending(DUE), 1);
    }

    private static Document due(FirmId firm, String operator, Instant now) {
        return new Document("firm", firm.value())
                .append(DUE, new Document(operator, Fields.date(now)));
    }

    private void add(FirmId firm, Instant due) {
        known.computeIfPresent(
                firm,
                (_, last) -> due.isBefore(last.nextDue) ? new Known(due, last.queriedAt) : last);
    }
}
