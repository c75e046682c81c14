package io.baton.desk.partner.file;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.file.ConcurrentWrites;
import io.baton.desk.file.ImportKind;
import io.baton.draft.FileImport;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.partner.PartnerId;
import io.baton.store.PartnerStore;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Imports partners: writes the rows of a confirmed file, several at a time.
record PartnerImport(PartnerStore partners)
        implements ImportKind<ImportRows, ImportRows, ImportedPartners> {
    static final String CONFIRM = "import.confirm";
    static final String DISCARD = "import.discard";

    @Override
    public String command() {
        return ImportPartners.NAME;
    }

    @Override
    public String changes() {
        return "the list of partners";
    }

    @Override
    public List<Choice<ImportRows, ImportRows>> choices() {
        return List.of(
                new Choice.Import<>(CONFIRM, (_, rows) -> rows), new Choice.Discard<>(DISCARD));
    }

    @Override
    public ImportedPartners run(Ask ask, FileImport.Origin origin, ImportRows rows) {
        var idsByName = new ConcurrentHashMap<String, PartnerId>();
        partners.all(ask.firm().id())
                .forEach(partner -> idsByName.put(partner.nameKey(), partner.id()));
        var rowWriter = new RowWriter(partners, ask, idsByName);
        var tasks =
                Stream.concat(
                                rows.added().stream()
                                        .map(each -> writeTask(each, origin, rowWriter, true)),
                                rows.changed().stream()
                                        .map(each -> writeTask(each, origin, rowWriter, false)))
                        .toList();
        var writtenRows = ConcurrentWrites.run(tasks);
        return new ImportedPartners(
                count(writtenRows, RowWriter.RowOutcome.ADDED),
                count(writtenRows, RowWriter.RowOutcome.CHANGED),
                writtenRows.stream()
                        .filter(each -> each.outcome() == RowWriter.RowOutcome.LEFT_OUT)
                        .map(each -> each.importRow().name())
                        .toList(),
                rows.invalid());
    }

    private record WrittenRow(ImportRow importRow, RowWriter.RowOutcome outcome) {}

    private static Callable<WrittenRow> writeTask(
            ImportRow importRow, FileImport.Origin origin, RowWriter rowWriter, boolean isNew) {
        var turn = origin.turnIdOf(String.valueOf(importRow.row()));
        return () -> new WrittenRow(importRow, rowWriter.write(importRow, turn, isNew));
    }

    private static int count(List<WrittenRow> all, RowWriter.RowOutcome outcome) {
        return (int) all.stream().filter(each -> each.outcome() == outcome).count();
    }

    @Override
    public Card done(ImportedPartners result) {
        return ImportCards.done(result);
    }
}
