package io.baton.mongo.document.claim;

import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimTerm;
import io.baton.claim.NeedClaim;
import io.baton.claim.PriorRelation;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.referral.ReferralId;
import org.bson.Document;

/// The claims on one client.
public final class ClaimBookDocument {
    private ClaimBookDocument() {}

    public static Document of(ClaimBook book) {
        return new Document("firm", book.firm().value())
                .append("client", book.client().value())
                .append("claims", Fields.writeList(book.claims(), ClaimBookDocument::claim));
    }

    private static Document claim(NeedClaim claim) {
        var term = claim.term();
        return new Document("referral", claim.referral().value())
                .append("need", claim.need())
                .append("since", Fields.date(claim.since()))
                .append("seen", claim.seen())
                .append("days", term.days())
                .append("through", term.through().toString())
                .append("extended", term.extended())
                .append("prior", Fields.orNull(claim.prior(), ClaimBookDocument::prior));
    }

    private static Document prior(PriorRelation prior) {
        return new Document("reason", prior.reason())
                .append("by", IndividualDocument.of(prior.by()))
                .append("at", Fields.date(prior.at()));
    }

    public static ClaimBook read(Document from, long version) {
        return new ClaimBook(
                new FirmId(Fields.text(from, "firm")),
                new ClientId(Fields.text(from, "client")),
                Fields.readList(from, "claims", ClaimBookDocument::claim),
                version);
    }

    private static NeedClaim claim(Document from) {
        return new NeedClaim(
                new ReferralId(Fields.text(from, "referral")),
                Fields.text(from, "need"),
                Fields.instant(from, "since"),
                from.getInteger("seen"),
                new ClaimTerm(
                        from.getInteger("days"),
                        Fields.day(from, "through"),
                        from.getBoolean("extended")),
                Fields.subdocumentOrNull(from, "prior", ClaimBookDocument::prior));
    }

    private static PriorRelation prior(Document from) {
        return new PriorRelation(
                Fields.text(from, "reason"),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"));
    }
}
