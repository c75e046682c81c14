package io.baton.mongo.document.file;

import io.baton.draft.FileImport;
import io.baton.draft.FileImport.State;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import org.bson.Document;

public final class PastImportDocument {
    private PastImportDocument() {}

    public static Document of(
            FileImport<HistoryFile, ConfirmedHistory, ImportedHistory> pastImport) {
        return new Document("id", pastImport.id())
                .append("firm", pastImport.firm().value())
                .append("by", IndividualDocument.of(pastImport.origin().sender()))
                .append("at", Fields.date(pastImport.origin().at()))
                .append("state", of(pastImport.state()));
    }

    public static FileImport<HistoryFile, ConfirmedHistory, ImportedHistory> read(
            Document from, long version) {
        var origin =
                new FileImport.Origin(
                        Fields.text(from, "id"),
                        new FirmId(Fields.text(from, "firm")),
                        IndividualDocument.read(Fields.subdocument(from, "by")),
                        Fields.instant(from, "at"));
        return new FileImport<>(origin, state(Fields.subdocument(from, "state")), version);
    }

    private static Document of(State<HistoryFile, ConfirmedHistory, ImportedHistory> state) {
        return switch (state) {
            case State.Waiting(var file) -> kind("waiting").append("file", of(file));
            case State.Confirmed(var confirmed) ->
                    kind("confirmed")
                            .append("file", of(confirmed.file()))
                            .append("newPartners", confirmed.newPartners())
                            .append("at", Fields.date(confirmed.at()));
            case State.Done(var outcome) -> kind("done").append("outcome", of(outcome));
            case State.Discarded() -> kind("discarded");
        };
    }

    private static State<HistoryFile, ConfirmedHistory, ImportedHistory> state(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "waiting" -> new State.Waiting<>(file(from));
            case "confirmed" ->
                    new State.Confirmed<>(
                            new ConfirmedHistory(
                                    file(from),
                                    Fields.readStrings(from, "newPartners"),
                                    Fields.instant(from, "at")));
            case "done" -> new State.Done<>(outcome(Fields.subdocument(from, "outcome")));
            case "discarded" -> new State.Discarded<>();
            case String other -> throw Fields.unknown("import of history", other);
        };
    }

    private static Document of(HistoryFile file) {
        return new Document("name", file.name()).append("text", file.text());
    }

    private static HistoryFile file(Document state) {
        var from = Fields.subdocument(state, "file");
        return new HistoryFile(Fields.text(from, "name"), Fields.text(from, "text"));
    }

    private static Document of(ImportedHistory outcome) {
        return switch (outcome) {
            case ImportedHistory.Totals(var added, var changed, var unchanged, var leftOut) ->
                    kind("totals")
                            .append("added", added)
                            .append("changed", changed)
                            .append("unchanged", unchanged)
                            .append("leftOut", leftOut);
            case ImportedHistory.Referrals(
                            var imported,
                            var open,
                            var known,
                            var partners,
                            var leftOut) ->
                    kind("referrals")
                            .append("imported", imported)
                            .append("open", open)
                            .append("known", known)
                            .append("partners", partners)
                            .append("leftOut", leftOut);
        };
    }

    private static ImportedHistory outcome(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "totals" ->
                    new ImportedHistory.Totals(
                            from.getInteger("added"),
                            from.getInteger("changed"),
                            from.getInteger("unchanged"),
                            from.getInteger("leftOut"));
            case "referrals" ->
                    new ImportedHistory.Referrals(
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
