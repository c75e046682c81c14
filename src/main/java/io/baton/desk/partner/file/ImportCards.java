package io.baton.desk.partner.file;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.file.PreviewLists;
import io.baton.desk.file.PreviewLists.Count;
import io.baton.desk.text.Shorten;
import io.baton.firm.Skill;
import io.baton.partner.ImportRow;
import io.baton.partner.PartnerImport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Cards for the steps of an import.
final class ImportCards {
    static final String COLUMNS =
            "The first row names the columns: Name and Skills, and optionally Regions, They pay us,"
                    + " We pay them, Contact e-mail and Status.";

    private static final List<Text> EXAMPLE =
            List.of(
                    Text.of("Name,Skills,Regions,They pay us,Contact e-mail"),
                    Text.of("CloudNine,\"VoIP, Azure\",Berlin,10%,rita@cloudnine.example"));

    private ImportCards() {}

    /// @param inChannel whether the command came from a channel, where everyone would see the file
    static Card howTo(boolean inChannel) {
        return Card.saying(
                        Text.of(
                                        inChannel
                                                ? "Send me a CSV file in a direct message with the text "
                                                : "Send me a CSV file here with the text ")
                                .code("partner import")
                                .plain("."))
                .paragraph(Text.of(COLUMNS + " For example:"))
                .bullets(EXAMPLE)
                .note(
                        Text.of("Nothing is saved until you confirm. ")
                                .code("partner export")
                                .plain(" gives you a file to start from."));
    }

    static Card oneAtATime() {
        return Card.saying("Send one file at a time. Nothing was saved.");
    }

    static Card unreadable(String why) {
        return Card.saying(why).note(Text.of("Nothing was saved. " + COLUMNS));
    }

    static Card preview(
            String file,
            ColumnMapping columnMapping,
            ImportPreview importPreview,
            String importId) {
        var card =
                Card.titled(Shorten.to(100, "Import of " + file))
                        .paragraph(Text.of(counts(importPreview)))
                        .withSummary(counts(importPreview));
        card = PreviewLists.list(card, "New", importPreview.newRows(), ImportCards::newRow);
        card =
                PreviewLists.list(
                        card, "Changed", importPreview.changedRows(), ImportCards::changed);
        card = PreviewLists.leftOut(card, importPreview.invalidRows());
        card = card.note(Text.of(notes(columnMapping)));
        int count = importPreview.rows().count();
        return count == 0
                ? card
                : card.buttons(
                        Button.primary("Import " + partners(count), ImportButtons.YES, importId),
                        Button.plain("Discard", ImportButtons.NO, importId));
    }

    private static String counts(ImportPreview importPreview) {
        var counts =
                PreviewLists.counts(
                        List.of(
                                new Count(importPreview.newRows().size(), "new"),
                                new Count(importPreview.changedRows().size(), "changed"),
                                new Count(importPreview.unchangedCount(), "unchanged"),
                                new Count(importPreview.invalidRows().size(), "with errors")));
        boolean any = importPreview.newRows().size() + importPreview.changedRows().size() > 0;
        return counts + (any ? ". Nothing is saved yet." : ". There's nothing to import.");
    }

    private static Text newRow(ImportRow importRow) {
        var skills = importRow.skills() == null ? List.<Skill>of() : importRow.skills();
        var words = skills.stream().map(Skill::name).collect(Collectors.joining(", "));
        return Text.empty().strong(importRow.name()).plain(": " + Shorten.to(100, words));
    }

    private static Text changed(ImportPreview.ChangedRow changed) {
        var what =
                changed.aspects().stream()
                        .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return Text.empty().strong(changed.before().name()).plain(": " + what);
    }

    private static String notes(ColumnMapping columnMapping) {
        var ignored = columnMapping.columns().ignored();
        return (ignored.isEmpty() ? "" : "Ignored columns: " + ignored + ". ")
                + "Empty cells and missing columns change nothing. Contacts are added, never removed.";
    }

    /// `1 partner`, `15 partners`
    static String partners(int number) {
        return number == 1 ? "1 partner" : "%,d partners".formatted(number);
    }

    static Card done(PartnerImport.State.Done done) {
        var counts =
                PreviewLists.counts(
                        List.of(
                                new Count(done.added(), "added"),
                                new Count(done.changed(), "changed"),
                                new Count(done.leftOut().size() + done.invalid(), "left out")));
        var card = Card.saying("Imported: " + counts + ".");
        return done.leftOut().isEmpty()
                ? card
                : card.note(
                        Text.of(
                                "Left out because the partners changed in the meantime: "
                                        + Shorten.to(1_000, String.join(", ", done.leftOut()))
                                        + "."));
    }
}
