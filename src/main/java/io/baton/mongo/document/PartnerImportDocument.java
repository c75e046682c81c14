package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.ImportRow;
import io.baton.partner.Partner;
import io.baton.partner.PartnerImport;
import io.baton.partner.PartnerImport.State;
import org.bson.Document;

public final class PartnerImportDocument {
    private PartnerImportDocument() {}

    public static Document of(PartnerImport wanted) {
        return new Document("id", wanted.id())
                .append("firm", wanted.firm().value())
                .append("by", IndividualDocument.of(wanted.requestedBy()))
                .append("until", Fields.date(wanted.expiresAt()))
                .append("fresh", Fields.writeList(wanted.newRows(), PartnerImportDocument::of))
                .append(
                        "changed",
                        Fields.writeList(wanted.changedRows(), PartnerImportDocument::of))
                .append("wrong", wanted.invalidCount())
                .append("state", of(wanted.state()));
    }

    public static PartnerImport read(Document from, long version) {
        return new PartnerImport(
                Fields.text(from, "id"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "until"),
                Fields.readList(from, "fresh", PartnerImportDocument::entry),
                Fields.readList(from, "changed", PartnerImportDocument::entry),
                from.getInteger("wrong"),
                state(Fields.subdocument(from, "state")),
                version);
    }

    private static Document of(ImportRow entry) {
        var skills = entry.skills();
        var fee = entry.fee();
        var status = entry.status();
        return new Document("row", entry.row())
                .append("name", entry.name())
                .append("skills", skills == null ? null : skills.stream().map(Skill::name).toList())
                .append("regions", entry.regions())
                .append("fee", fee == null ? null : fee.value().toPlainString())
                .append("contacts", Fields.writeList(entry.contacts(), PartnerDocument::contact))
                .append("status", status == null ? null : status.name());
    }

    private static ImportRow entry(Document from) {
        var skills = from.getList("skills", String.class);
        var fee = Fields.textOrNull(from, "fee");
        var status = Fields.textOrNull(from, "status");
        return new ImportRow(
                from.getInteger("row"),
                Fields.text(from, "name"),
                skills == null ? null : skills.stream().map(Skill::new).toList(),
                from.getList("regions", String.class),
                fee == null ? null : Percentage.of(fee),
                Fields.readList(from, "contacts", PartnerDocument::contact),
                status == null ? null : Partner.Status.valueOf(status));
    }

    private static Document of(State state) {
        return switch (state) {
            case State.Waiting() -> new Document("kind", "waiting");
            case State.Confirmed() -> new Document("kind", "confirmed");
            case State.Discarded() -> new Document("kind", "discarded");
            case State.Done(var added, var changed, var leftOut) ->
                    new Document("kind", "done")
                            .append("added", added)
                            .append("changed", changed)
                            .append("leftOut", leftOut);
        };
    }

    private static State state(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "waiting" -> new State.Waiting();
            case "confirmed" -> new State.Confirmed();
            case "discarded" -> new State.Discarded();
            case "done" ->
                    new State.Done(
                            from.getInteger("added"),
                            from.getInteger("changed"),
                            Fields.readStrings(from, "leftOut"));
            case String other -> throw Fields.unknown("import", other);
        };
    }
}
