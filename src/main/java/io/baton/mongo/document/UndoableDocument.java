package io.baton.mongo.document;

import io.baton.referral.Undoable;
import io.baton.referral.Undoable.Snapshot;
import org.bson.Document;

/// A step that can be undone, with what it changed.
final class UndoableDocument {
    private UndoableDocument() {}

    static Document of(Undoable step) {
        return new Document("by", IndividualDocument.of(step.by()))
                .append("at", Fields.date(step.at()))
                .append("turn", step.turn())
                .append("before", Fields.orNull(step.before(), UndoableDocument::of))
                .append("steps", step.steps());
    }

    static Undoable read(Document from) {
        return new Undoable(
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"),
                Fields.text(from, "turn"),
                Fields.subdocumentOrNull(from, "before", UndoableDocument::snapshot),
                from.getInteger("steps"));
    }

    private static Document of(Snapshot before) {
        var document = PartiesDocument.append(new Document(), before.parties());
        return ClientNeedDocument.append(document, before.wanted())
                .append("state", StateDocument.of(before.state()))
                .append("payments", Fields.writeList(before.payments(), ReferralDocument::payment));
    }

    private static Snapshot snapshot(Document from) {
        return new Snapshot(
                ClientNeedDocument.read(from),
                PartiesDocument.read(from),
                StateDocument.read(Fields.subdocument(from, "state")),
                Fields.readList(from, "payments", ReferralDocument::payment));
    }
}
