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

/// Brings the rows of a confirmed import onto the bench, several at a time.
final class ImportRunner {
    /// Writes that go to disk together cost little more than one.
    private static final int AT_ONCE = 16;

    private final PartnerStore partners;

    ImportRunner(PartnerStore partners) {
        this.partners = partners;
    }

    PartnerImport.State.Done run(Ask ask, PartnerImport wanted, ImportRows rows) {
        var bench = new ConcurrentHashMap<String, PartnerId>();
        partners.all(ask.firm().id())
                .forEach(partner -> bench.put(ImportPreview.nameKey(partner.name()), partner.id()));
        var row = new RowWriter(partners, ask, bench);
        var acts =
                Stream.concat(
                                rows.added().stream().map(each -> act(each, wanted, row, true)),
                                rows.changed().stream().map(each -> act(each, wanted, row, false)))
                        .toList();
        var ends = together(acts);
        return new PartnerImport.State.Done(
                count(ends, RowWriter.RowOutcome.ADDED),
                count(ends, RowWriter.RowOutcome.CHANGED),
                ends.stream()
                        .filter(each -> each.end() == RowWriter.RowOutcome.LEFT_OUT)
                        .map(each -> each.entry().name())
                        .toList(),
                rows.invalid());
    }

    private record WrittenRow(ImportRow entry, RowWriter.RowOutcome end) {}

    private static Callable<WrittenRow> act(
            ImportRow importRow, PartnerImport wanted, RowWriter row, boolean fresh) {
        return () ->
                new WrittenRow(importRow, row.write(importRow, wanted.turnIdOf(importRow), fresh));
    }

    private static int count(List<WrittenRow> all, RowWriter.RowOutcome end) {
        return (int) all.stream().filter(each -> each.end() == end).count();
    }

    private static <T> List<T> together(List<Callable<T>> acts) {
        var free = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<T>>();
            for (var act : acts) {
                free.acquireUninterruptibly();
                pending.add(
                        threads.submit(() -> {
                            try {
                                return act.call();
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
            // Above all a database that is down, which the desk says in words.
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
