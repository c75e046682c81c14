package io.baton.desk.partner.file;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.file.PreviewLists;
import io.baton.desk.file.PreviewLists.Count;
import io.baton.desk.partner.PartnerDiff;
import io.baton.desk.terms.TermsText;
import io.baton.desk.text.Shorten;
import io.baton.firm.Skill;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportedPartners;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Cards for the steps of an import.
final class ImportCards {
    private ImportCards() {}

    static Card preview(
            String file,
            ColumnMapping columnMapping,
            ImportPreview importPreview,
            String importId) {
        int count = importPreview.rows().count();
        var card = PreviewLists.titled("Import of " + file, counts(importPreview), count);
        card = PreviewLists.list(card, "New", importPreview.newRows(), ImportCards::newRow);
        card =
                PreviewLists.list(
                        card,
                        "Changed",
                        importPreview.changedRows(),
                        row -> changed(row, importPreview.today()));
        card = PreviewLists.leftOut(card, importPreview.invalidRows());
        card =
                card.note(
                        Text.of(
                                PreviewLists.ignored(columnMapping.columns())
                                        + "Empty cells and missing columns change nothing. Contacts are added, never removed."));
        return count == 0
                ? card
                : card.buttons(
                        Button.primary(
                                "Import " + PreviewLists.partners(count),
                                PartnerImport.CONFIRM,
                                importId),
                        Button.plain("Discard", PartnerImport.DISCARD, importId));
    }

    private static List<Count> counts(ImportPreview importPreview) {
        return List.of(
                new Count(importPreview.newRows().size(), "new"),
                new Count(importPreview.changedRows().size(), "changed"),
                new Count(importPreview.unchangedCount(), "unchanged"),
                new Count(importPreview.invalidRows().size(), "with errors"));
    }

    private static Text newRow(ImportRow importRow) {
        var skills = importRow.skills() == null ? List.<Skill>of() : importRow.skills();
        var words = skills.stream().map(Skill::name).collect(Collectors.joining(", "));
        var text = Text.empty().strong(importRow.name()).plain(": " + Shorten.to(100, words));
        for (var payer : Payer.values()) {
            var terms = importRow.values().terms().get(payer);
            text =
                    terms == null
                            ? text
                            : text.plain("; " + TermsText.label(payer) + " ")
                                    .and(TermsText.brief(terms));
        }
        return text;
    }

    /// `CloudNine: They pay us: 10% → 12%; Regions: Hamburg → Berlin`
    private static Text changed(ImportPreview.ChangedRow changed, LocalDate today) {
        var text = Text.empty().strong(changed.before().name()).plain(": ");
        var between = "";
        for (var line : PartnerDiff.of(changed.before(), changed.after(), today)) {
            text = text.plain(between).and(line);
            between = "; ";
        }
        return text;
    }

    static Card done(ImportedPartners done) {
        var card =
                PreviewLists.imported(
                        List.of(
                                new Count(done.added(), "added"),
                                new Count(done.changed(), "changed"),
                                new Count(done.leftOut().size() + done.invalid(), "left out")));
        return done.leftOut().isEmpty()
                ? card
                : card.note(
                        Text.of(
                                "Left out because the partners changed in the meantime: "
                                        + Shorten.to(1_000, String.join(", ", done.leftOut()))
                                        + "."));
    }
}
