package io.baton.mongo.document.file;

import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.past.PastImport;
import io.baton.past.PastImport.Outcome;
import io.baton.past.PastImport.SentFile;
import io.baton.past.PastImport.State;
import org.bson.Document;

public final class PastImportDocument {
    private PastImportDocument() {}

    public static Document of(PastImport pastImport) {
        return new Document("id", pastImport.id())
                .append("firm", pastImport.firm().value())
                .append("by", IndividualDocument.of(pastImport.requestedBy()))
                .append("at", Fields.date(pastImport.requestedAt()))
                .append("state", of(pastImport.state()));
    }

    public static PastImport read(Document from, long version) {
        return new PastImport(
                Fields.text(from, "id"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"),
                state(Fields.subdocument(from, "state")),
                version);
    }

    private static Document of(State state) {
        return switch (state) {
            case State.Waiting(var file) -> kind("waiting").append("file", of(file));
            case State.Confirmed(var file, var newPartners, var at) ->
                    kind("confirmed")
                            .append("file", of(file))
                            .append("newPartners", newPartners)
                            .append("at", Fields.date(at));
            case State.Done(var outcome) -> kind("done").append("outcome", of(outcome));
            case State.Discarded() -> kind("discarded");
        };
    }

    private static State state(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "waiting" -> new State.Waiting(file(from));
            case "confirmed" ->
                    new State.Confirmed(
                            file(from),
                            Fields.readStrings(from, "newPartners"),
                            Fields.instant(from, "at"));
            case "done" -> new State.Done(outcome(Fields.subdocument(from, "outcome")));
            case "discarded" -> new State.Discarded();
            case String other -> throw Fields.unknown("import of history", other);
        };
    }

    private static Document of(SentFile file) {
        return new Document("name", file.name()).append("text", file.text());
    }

    private static SentFile file(Document state) {
        var from = Fields.subdocument(state, "file");
        return new SentFile(Fields.text(from, "name"), Fields.text(from, "text"));
    }

    private static Document of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Totals(var added, var changed, var unchanged, var leftOut) ->
                    kind("totals")
                            .append("added", added)
                            .append("changed", changed)
                            .append("unchanged", unchanged)
                            .append("leftOut", leftOut);
            case Outcome.Referrals(var imported, var open, var known, var partners, var leftOut) ->
                    kind("referrals")
                            .append("imported", imported)
                            .append("open", open)
                            .append("known", known)
                            .append("partners", partners)
                            .append("leftOut", leftOut);
        };
    }

    private static Outcome outcome(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "totals" ->
                    new Outcome.Totals(
                            from.getInteger("added"),
                            from.getInteger("changed"),
                            from.getInteger("unchanged"),
                            from.getInteger("leftOut"));
            case "referrals" ->
                    new Outcome.Referrals(
                            from.getInteger("imported"),
                            from.getInteger("open"),
                            from.getInteger("known"),
                            Fields.readStrings(from, "partners"),
                            from.getInteger("leftOut"));
            case String other -> throw Fields.unknown("outcome", other);
        };
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
