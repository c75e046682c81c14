package io.baton.desk.partner.file;

import io.baton.desk.Ask;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.PartnerId;
import io.baton.partner.PartnerImport;
import io.baton.store.PartnerStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/// Writes the rows of a confirmed import, several at a time.
final class ImportRunner {
    /// Concurrent writes. Several that go to disk together cost little more than one.
    private static final int MAX_CONCURRENT = 16;

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
        var writtenRows = runAll(tasks);
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

    private static <T> List<T> runAll(List<Callable<T>> tasks) {
        var free = new Semaphore(MAX_CONCURRENT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<T>>();
            for (var task : tasks) {
                free.acquireUninterruptibly();
                pending.add(
                        threads.submit(() -> {
                            try {
                                return task.call();
                            } finally {
                                free.release();
                            }
                        }));
            }
            return pending.stream().map(ImportRunner::result).toList();
        }
    }

    private static <T> T result(Future<T> pending) {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            // Mostly a database that is down; the desk turns that into an answer.
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
