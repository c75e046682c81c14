package io.baton.mongo.document;

import io.baton.chat.Workspace;
import io.baton.outbox.Attempts;
import io.baton.outbox.Label;
import io.baton.outbox.Parcel;
import org.bson.Document;

/// A parcel as it lies in the outbox, and before that in the document whose change caused it.
public final class ParcelDocument {
    private ParcelDocument() {}

    public static Document of(Parcel parcel) {
        var label = parcel.label();
        return new Document("_id", Key.of(label.workspace(), label.id()))
                .append("firm", label.workspace().key())
                .append("id", label.id())
                .append("kind", label.kind().name())
                .append("to", PlaceDocument.of(label.to()))
                .append("key", label.key())
                .append("order", label.order())
                .append("since", Fields.date(label.since()))
                .append("attempts", attempts(label.attempts()))
                .append("lease", Fields.orNull(label.lease(), ParcelDocument::lease))
                .append("fence", label.fence())
                .append("card", CardDocument.of(parcel.card()));
    }

    public static Parcel read(Document from) {
        return new Parcel(label(from), CardDocument.read(Fields.part(from, "card")));
    }

    public static Label label(Document from) {
        return new Label(
                new Workspace(Fields.text(from, "firm")),
                Fields.text(from, "id"),
                Label.Kind.valueOf(Fields.text(from, "kind")),
                PlaceDocument.read(Fields.part(from, "to")),
                Fields.text(from, "key"),
                from.getLong("order"),
                Fields.instant(from, "since"),
                attempts(Fields.part(from, "attempts")),
                Fields.partOrNull(from, "lease", ParcelDocument::lease),
                from.getLong("fence"));
    }

    public static Document attempts(Attempts attempts) {
        var last = attempts.last();
        return new Document("failures", attempts.failures())
                .append("blamed", attempts.blamed())
                .append("unsure", attempts.unsure())
                .append("notBefore", Fields.date(attempts.notBefore()))
                .append("last", last == null ? null : Fields.date(last));
    }

    private static Attempts attempts(Document from) {
        return new Attempts(
                from.getInteger("failures"),
                from.getInteger("blamed"),
                unsure(from),
                Fields.instant(from, "notBefore"),
                from.getDate("last") == null ? null : Fields.instant(from, "last"));
    }

    /// An earlier version wrote only whether there was any doubt.
    private static int unsure(Document from) {
        boolean doubtful = from.getBoolean("doubtful", false);
        return from.getInteger("unsure", doubtful ? 1 : 0);
    }

    public static Document lease(Label.Lease lease) {
        return new Document("holder", lease.holder()).append("until", Fields.date(lease.until()));
    }

    private static Label.Lease lease(Document from) {
        return new Label.Lease(Fields.text(from, "holder"), Fields.instant(from, "until"));
    }
}
