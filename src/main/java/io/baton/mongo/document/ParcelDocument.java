package io.baton.mongo.document;

import io.baton.chat.PostHeader;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import io.baton.outbox.Claim;
import io.baton.outbox.DeliveryAttempts;
import io.baton.outbox.Parcel;
import io.baton.outbox.ParcelHeader;
import java.util.List;
import org.bson.Document;

/// A parcel in the outbox, and before that in the document that it came from.
public final class ParcelDocument {
    private ParcelDocument() {}

    public static Document of(Parcel parcel) {
        var header = parcel.header();
        return new Document("_id", DocumentKey.of(header.workspace(), header.id()))
                .append("firm", header.workspace().key())
                .append("id", header.id())
                .append("kind", header.kind().name())
                .append("to", PlaceDocument.of(header.to()))
                .append("key", header.post().messageKey())
                .append("subject", SubjectDocument.of(header.subject()))
                .append("order", header.queued().order())
                .append("since", Fields.date(header.queued().at()))
                .append("attempts", attempts(header.attempts()))
                .append("lease", Fields.orNull(header.claim().lease(), ParcelDocument::lease))
                .append("fence", header.claim().version())
                .append("card", CardDocument.of(parcel.card()));
    }

    public static Parcel read(Document from) {
        return new Parcel(header(from), CardDocument.read(Fields.subdocument(from, "card")));
    }

    public static ParcelHeader header(Document from) {
        return new ParcelHeader(
                new Workspace(Fields.text(from, "firm")),
                post(from),
                new ParcelHeader.Queued(from.getLong("order"), Fields.instant(from, "since")),
                attempts(Fields.subdocument(from, "attempts")),
                new Claim(
                        Fields.subdocumentOrNull(from, "lease", ParcelDocument::lease),
                        from.getLong("fence")));
    }

    /// The fields that [#post] reads.
    public static Document postFields(Document parcel) {
        var fields = new Document();
        for (var name : List.of("firm", "id", "kind", "to", "key", "subject")) {
            fields.append(name, parcel.get(name));
        }
        return fields;
    }

    public static PostHeader post(Document from) {
        return new PostHeader(
                Fields.text(from, "id"),
                PostHeader.Kind.valueOf(Fields.text(from, "kind")),
                PlaceDocument.read(Fields.subdocument(from, "to")),
                Fields.text(from, "key"),
                subject(from));
    }

    private static PostSubject subject(Document from) {
        var subject = Fields.subdocumentOrNull(from, "subject", SubjectDocument::read);
        return subject != null
                ? subject
                : EarlierSubjects.of(
                        Fields.text(from, "firm"),
                        Fields.text(from, "id"),
                        Fields.text(from, "key"));
    }

    public static Document attempts(DeliveryAttempts deliveryAttempts) {
        var last = deliveryAttempts.lastFailure();
        return new Document("failures", deliveryAttempts.failures())
                .append("blamed", deliveryAttempts.exceptions())
                .append("unsure", deliveryAttempts.unconfirmed())
                .append("notBefore", Fields.date(deliveryAttempts.notBefore()))
                .append("last", last == null ? null : Fields.date(last));
    }

    private static DeliveryAttempts attempts(Document from) {
        return new DeliveryAttempts(
                from.getInteger("failures"),
                from.getInteger("blamed"),
                unconfirmed(from),
                Fields.instant(from, "notBefore"),
                from.getDate("last") == null ? null : Fields.instant(from, "last"));
    }

    /// Earlier builds stored a flag instead of a number.
    private static int unconfirmed(Document from) {
        boolean doubtful = from.getBoolean("doubtful", false);
        return from.getInteger("unsure", doubtful ? 1 : 0);
    }

    public static Document lease(Claim.Lease lease) {
        return new Document("holder", lease.holder()).append("until", Fields.date(lease.until()));
    }

    private static Claim.Lease lease(Document from) {
        return new Claim.Lease(Fields.text(from, "holder"), Fields.instant(from, "until"));
    }
}
