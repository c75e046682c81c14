package io.baton.mongo;

import io.baton.client.ClientId;
import io.baton.firm.Individual;
import io.baton.mongo.document.Fields;
import io.baton.referral.Event;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.Undo;
import java.time.Instant;
import org.bson.Document;

/// The fields of a referral's document that it's found by.
final class ReferralIndexFields {

    /// Due time of a referral that is not on offer.
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /// Field with the bearers of all links issued for a referral.
    static final String BEARERS = "bearers";

    /// Field with the person who acted last; null if a timer did. Documents of earlier builds lack
    /// it.
    static final String ACTOR = "actor";

    /// Field with the time at which that person acted.
    static final String ACTED = "acted";

    private ReferralIndexFields() {}

    static Document of(Referral referral) {
        var actor = Undo.lastActor(referral);
        var fields =
                new Document("number", referral.number())
                        .append("due", Fields.date(due(referral)))
                        .append(ReferralPages.CLIENT, ClientId.of(referral.client()).value())
                        .append(ACTOR, actor.map(Individual::id).orElse(null))
                        .append(ACTED, Fields.date(referral.steps().getLast().at()));
        var bearers = OfferLinks.issued(referral).map(Event.Invited::bearer).toList();
        return bearers.isEmpty() ? fields : fields.append(BEARERS, bearers);
    }

    static Instant due(Referral referral) {
        return switch (referral.state()) {
            case State.Offered offer -> offer.reminded() ? offer.deadline() : offer.remindAt();
            case State.Logged _, State.Accepted _, State.Won _, State.Lost _, State.Withdrawn _ ->
                    NEVER;
        };
    }
}
