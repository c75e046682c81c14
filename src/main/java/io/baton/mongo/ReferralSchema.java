package io.baton.mongo;

import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ReferralDocument;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.referral.Referral;
import java.time.InstantSource;

/// How referrals are stored.
final class ReferralSchema {

    /// Field with the time of the last write, by the writing instance's clock. Documents of earlier
    /// builds lack it.
    static final String CHANGED = "changed";

    private ReferralSchema() {}

    static CollectionSchema<Referral> at(InstantSource clock) {
        return new CollectionSchema<>(
                "referrals",
                new CollectionSchema.Identity<>(
                        Referral::firm, referral -> referral.id().value(), Referral::version),
                referral ->
                        ReferralIndexFields.uncounted(referral, referral.version() + 1)
                                .append(CHANGED, Fields.date(clock.instant())),
                new CollectionSchema.BodyCodec<>(ReferralDocument::of, ReferralDocument::read),
                new CollectionSchema.Extent(true, ReferralDocument.STEPS));
    }
}
