package io.baton.mongo;

import com.mongodb.client.model.Sorts;
import io.baton.firm.FirmId;
import io.baton.mongo.cache.ReferralNumberSequence;
import io.baton.referral.Referral;
import java.util.Optional;
import org.bson.Document;

/// Hands out the numbers of referrals, and finds referrals by them.
final class ReferralNumbers {
    private static final String NUMBER = "number";

    private final DocumentCollection<Referral> documents;
    private final ReferralNumberSequence sequence = new ReferralNumberSequence(this::highest);

    ReferralNumbers(DocumentCollection<Referral> documents) {
        this.documents = documents;
    }

    int next(FirmId firm) {
        return sequence.next(firm);
    }

    Optional<Referral> find(FirmId firm, int number) {
        return documents.find(new Document("firm", firm.value()).append(NUMBER, number));
    }

    /// Call when a write was stale. A new referral is stale only if its number is taken.
    void refused(Referral referral) {
        if (referral.version() == 0) {
            sequence.catchUp(referral.firm());
        }
    }

    private int highest(FirmId firm) {
        return documents
                .findFirst(new Document("firm", firm.value()), Sorts.descending(NUMBER))
                .map(Referral::number)
                .orElse(0);
    }
}
