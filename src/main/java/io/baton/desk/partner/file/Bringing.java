package io.baton.desk.partner.file;

import io.baton.desk.Ask;
import io.baton.partner.Entry;
import io.baton.partner.Import;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.store.Journal;
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
final class Bringing {
    /// Writes that go to disk together cost little more than one.
    private static final int AT_ONCE = 16;

    private final Partners partners;
    private final Journal<Partner> journal;

    Bringing(Partners partners, Journal<Partner> journal) {
        this.partners = partners;
        this.journal = journal;
    }

    Import.State.Done all(Ask ask, Import wanted) {
        var bench = new ConcurrentHashMap<String, PartnerId>();
        partners.all(ask.firm().id())
                .forEach(partner -> bench.put(Sorting.key(partner.name()), partner.id()));
        var row = new RowWriter(partners, journal, ask, bench);
        var acts =
                Stream.concat(
                                wanted.fresh().stream().map(each -> act(each, wanted, row, true)),
                                wanted.changed().stream()
                                        .map(each -> act(each, wanted, row, false)))
                        .toList();
        var ends = together(acts);
        return new Import.State.Done(
                count(ends, RowWriter.End.ADDED),
                count(ends, RowWriter.End.CHANGED),
                ends.stream()
                        .filter(each -> each.end() == RowWriter.End.LEFT_OUT)
                        .map(each -> each.entry().name())
                        .toList());
    }

    private record Ended(Entry entry, RowWriter.End end) {}

    private static Callable<Ended> act(Entry entry, Import wanted, RowWriter row, boolean fresh) {
        return () -> new Ended(entry, row.write(entry, wanted.turn(entry), fresh));
    }

    private static int count(List<Ended> all, RowWriter.End end) {
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
            return pending.stream().map(Bringing::result).toList();
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
