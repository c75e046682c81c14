package io.baton.mongo.document.file;

import io.baton.draft.FileImport;
import io.baton.draft.FileImport.State;
import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.mongo.document.PartnerDocument;
import io.baton.mongo.document.TermsDocument;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.partner.Partner;
import io.baton.partner.RowValues;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

public final class PartnerImportDocument {
    private PartnerImportDocument() {}

    public static Document of(FileImport<ImportRows, ImportRows, ImportedPartners> partnerImport) {
        var rows = rows(partnerImport.state());
        return new Document("id", partnerImport.id())
                .append("firm", partnerImport.firm().value())
                .append("by", IndividualDocument.of(partnerImport.origin().sender()))
                .append("until", Fields.date(partnerImport.expiresAt()))
                .append("fresh", Fields.writeList(rows.added(), PartnerImportDocument::of))
                .append("changed", Fields.writeList(rows.changed(), PartnerImportDocument::of))
                .append("wrong", rows.invalid())
                .append("state", of(partnerImport.state()));
    }

    /// The rows are stored outside the state, so every state has the same fields.
    private static ImportRows rows(State<ImportRows, ImportRows, ImportedPartners> state) {
        return switch (state) {
            case State.Waiting(var rows) -> rows;
            case State.Confirmed(var rows) -> rows;
            case State.Done(var done) -> new ImportRows(List.of(), List.of(), done.invalid());
            case State.Discarded() -> new ImportRows(List.of(), List.of(), 0);
        };
    }

    public static FileImport<ImportRows, ImportRows, ImportedPartners> read(
            Document from, long version) {
        var rows =
                new ImportRows(
                        Fields.readList(from, "fresh", PartnerImportDocument::entry),
                        Fields.readList(from, "changed", PartnerImportDocument::entry),
                        from.getInteger("wrong"));
        var origin =
                new FileImport.Origin(
                        Fields.text(from, "id"),
                        new FirmId(Fields.text(from, "firm")),
                        IndividualDocument.read(Fields.subdocument(from, "by")),
                        Fields.instant(from, "until").minus(FileImport.LIFE));
        return new FileImport<>(origin, state(Fields.subdocument(from, "state"), rows), version);
    }

    private static Document of(ImportRow importRow) {
        var values = importRow.values();
        var skills = values.skills();
        var status = values.status();
        return new Document("row", importRow.row())
                .append("name", importRow.name())
                .append("skills", skills == null ? null : skills.stream().map(Skill::name).toList())
                .append("regions", values.regions())
                .append("fee", rate(values.terms()))
                .append(
                        "terms",
                        Fields.writeList(
                                List.copyOf(values.terms().entrySet()),
                                each ->
                                        TermsDocument.of(each.getValue())
                                                .append("payer", each.getKey().name())))
                .append("contacts", Fields.writeList(values.contacts(), PartnerDocument::contact))
                .append("status", status == null ? null : status.name());
    }

    private static ImportRow entry(Document from) {
        var skills = from.getList("skills", String.class);
        var status = Fields.textOrNull(from, "status");
        return new ImportRow(
                from.getInteger("row"),
                Fields.text(from, "name"),
                new RowValues(
                        skills == null ? null : skills.stream().map(Skill::new).toList(),
                        from.getList("regions", String.class),
                        terms(from),
                        Fields.readList(from, "contacts", PartnerDocument::contact),
                        status == null ? null : Partner.Status.valueOf(status)));
    }

    /// Earlier builds read a rate only.
    private static @Nullable String rate(Map<Payer, AgreedTerms> terms) {
        var named = terms.get(Payer.PARTNER);
        return named == null
                ? null
                : named.fee() == null
                        ? "0"
                        : named.rule()
                                .flatMap(FeeRule::plainRate)
                                .map(rate -> rate.value().toPlainString())
                                .orElse(null);
    }

    private static Map<Payer, AgreedTerms> terms(Document from) {
        if (from.containsKey("terms")) {
            return from.getList("terms", Document.class).stream()
                    .collect(
                            Collectors.toMap(
                                    each -> Payer.valueOf(Fields.text(each, "payer")),
                                    TermsDocument::read));
        }
        var fee = Fields.textOrNull(from, "fee");
        if (fee == null) {
            return Map.of();
        }
        var rate = Percentage.of(fee);
        return Map.of(Payer.PARTNER, AgreedTerms.of(rate.isZero() ? null : FeeRule.percent(rate)));
    }

    private static Document of(State<ImportRows, ImportRows, ImportedPartners> state) {
        return switch (state) {
            case State.Waiting(_) -> new Document("kind", "waiting");
            case State.Confirmed(_) -> new Document("kind", "confirmed");
            case State.Discarded() -> new Document("kind", "discarded");
            case State.Done(var done) ->
                    new Document("kind", "done")
                            .append("added", done.added())
                            .append("changed", done.changed())
                            .append("leftOut", done.leftOut());
        };
    }

    private static State<ImportRows, ImportRows, ImportedPartners> state(
            Document from, ImportRows rows) {
        return switch (Fields.text(from, "kind")) {
            case "waiting" -> new State.Waiting<>(rows);
            case "confirmed" -> new State.Confirmed<>(rows);
            case "discarded" -> new State.Discarded<>();
            case "done" ->
                    new State.Done<>(
                            new ImportedPartners(
                                    from.getInteger("added"),
                                    from.getInteger("changed"),
                                    Fields.readStrings(from, "leftOut"),
                                    rows.invalid()));
            case String other -> throw Fields.unknown("import", other);
        };
    }
}
