package io.baton.mongo;

import com.mongodb.client.model.Sorts;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.Fields;
import io.baton.referral.Referral;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/// Reads a firm's referrals in pages, by number or of one client.
final class ReferralPages {
    private static final int MOST_OF_CLIENT = 100;

    /// More than a person changes within ten minutes.
    private static final int MOST_OF_ACTOR = 100;

    /// Field with the comparison form of the client's name. Documents of earlier builds lack it.
    static final String CLIENT = "client";

    private final DocumentCollection<Referral> documents;

    ReferralPages(DocumentCollection<Referral> documents) {
        this.documents = documents;
    }

    List<Referral> after(FirmId firm, int number, int limit) {
        return documents.findPage(
                new Document("firm", firm.value()).append("number", new Document("$gt", number)),
                Sorts.ascending("number"),
                limit);
    }

    List<Referral> ofClient(FirmId firm, Collection<ClientId> names) {
        var keys = names.stream().map(ClientId::value).toList();
        return documents.findPage(
                new Document("firm", firm.value()).append(CLIENT, new Document("$in", keys)),
                Sorts.descending("number"),
                MOST_OF_CLIENT);
    }

    List<Referral> actedOnBy(FirmId firm, Individual who, Instant since) {
        return documents.findPage(
                new Document("firm", firm.value())
                        .append(ReferralIndexFields.ACTOR, who.id())
                        .append(
                                ReferralIndexFields.ACTED,
                                new Document("$gte", Fields.date(since))),
                Sorts.descending(ReferralIndexFields.ACTED),
                MOST_OF_ACTOR);
    }
}
