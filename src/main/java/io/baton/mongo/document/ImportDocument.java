package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Entry;
import io.baton.partner.Import;
import io.baton.partner.Import.State;
import io.baton.partner.Partner;
import org.bson.Document;

public final class ImportDocument {
    private ImportDocument() {}

    public static Document of(Import wanted) {
        return new Document("id", wanted.id())
                .append("firm", wanted.firm().value())
                .append("by", IndividualDocument.of(wanted.by()))
                .append("until", Fields.date(wanted.until()))
                .append("fresh", Fields.all(wanted.fresh(), ImportDocument::of))
                .append("changed", Fields.all(wanted.changed(), ImportDocument::of))
                .append("wrong", wanted.wrong())
                .append("state", of(wanted.state()));
    }

    public static Import read(Document from, long version) {
        return new Import(
                Fields.text(from, "id"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.part(from, "by")),
                Fields.instant(from, "until"),
                Fields.list(from, "fresh", ImportDocument::entry),
                Fields.list(from, "changed", ImportDocument::entry),
                from.getInteger("wrong"),
                state(Fields.part(from, "state")),
                version);
    }

    private static Document of(Entry entry) {
        var skills = entry.skills();
        var fee = entry.fee();
        var status = entry.status();
        return new Document("row", entry.row())
                .append("name", entry.name())
                .append("skills", skills == null ? null : skills.stream().map(Skill::name).toList())
                .append("regions", entry.regions())
                .append("fee", fee == null ? null : fee.value().toPlainString())
                .append("contacts", Fields.all(entry.contacts(), PartnerDocument::contact))
                .append("status", status == null ? null : status.name());
    }

    private static Entry entry(Document from) {
        var skills = from.getList("skills", String.class);
        var fee = Fields.textOrNull(from, "fee");
        var status = Fields.textOrNull(from, "status");
        return new Entry(
                from.getInteger("row"),
                Fields.text(from, "name"),
                skills == null ? null : skills.stream().map(Skill::new).toList(),
                from.getList("regions", String.class),
                fee == null ? null : Percentage.of(fee),
                Fields.list(from, "contacts", PartnerDocument::contact),
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
                            Fields.words(from, "leftOut"));
            case String other -> throw Fields.unknown("import", other);
        };
    }
}
