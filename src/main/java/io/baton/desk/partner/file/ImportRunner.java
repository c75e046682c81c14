package io.baton.desk.partner.file;

import io.baton.desk.Ask;
import io.baton.desk.file.ConcurrentWrites;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.PartnerId;
import io.baton.partner.PartnerImport;
import io.baton.store.PartnerStore;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Writes the rows of a confirmed import, several at a time.
final class ImportRunner {
    private final PartnerStore partners;

    ImportRunner(PartnerStore partners) {
        this.partners = partners;
    }

    PartnerImport.State.Done run(Ask ask, PartnerImport partnerImport, ImportRows rows) {
        var idsByName = new ConcurrentHashMap<String, PartnerId>();
        partners.all(ask.firm().id())
                .forEach(partner -> idsByName.put(partner.nameKey(), partner.id()));
        var rowWriter = new RowWriter(partners, ask, idsByName);
        var tasks =
                Stream.concat(
                                rows.added().stream()
                                        .map(each ->
                                                writeTask(each, partnerImport, rowWriter, true)),
                                rows.changed().stream()
                                        .map(each ->
                                                writeTask(each, partnerImport, rowWriter, false)))
                        .toList();
        var writtenRows = ConcurrentWrites.run(tasks);
        return new PartnerImport.State.Done(
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
            ImportRow importRow, PartnerImport partnerImport, RowWriter rowWriter, boolean isNew) {
        return () ->
                new WrittenRow(
                        importRow,
                        rowWriter.write(importRow, partnerImport.turnIdOf(importRow), isNew));
    }

    private static int count(List<WrittenRow> all, RowWriter.RowOutcome outcome) {
        return (int) all.stream().filter(each -> each.outcome() == outcome).count();
    }
}
