package io.baton.mongo;

import io.baton.firm.FirmId;
import io.baton.mongo.cache.CachedFirm;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.cache.SortedSnapshot;
import io.baton.outbox.Unavailable;
import io.baton.store.Journal.WriteOutcome;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Caches all documents of a firm in memory, sorted. Writes by this instance show at once, those by
/// others within a second, and only changed documents are read again. Only the first call waits for
/// a full read; during later ones, callers get the current list.
final class CachedCollection<T> {

    private static final Logger LOG = LoggerFactory.getLogger(CachedCollection.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// A crash can leave a change without its mark, so everything is read again this often.
    private static final Duration FULL_READ_EVERY = Duration.ofMinutes(5);

    private final CollectionSchema<T> schema;
    private final DocumentCollection<T> documents;
    private final ChangeMarks marks;
    private final Function<FirmId, List<T>> load;
    private final Comparator<T> order;
    private final Map<FirmId, CachedFirm<T>> firms = new ConcurrentHashMap<>();

    /// @param load reads all of a firm's documents
    /// @param order a total order: no two documents are equal in it
    CachedCollection(
            CollectionSchema<T> schema,
            DocumentCollection<T> documents,
            ChangeMarks marks,
            Function<FirmId, List<T>> load,
            Comparator<T> order) {
        this.schema = schema;
        this.documents = documents;
        this.marks = marks;
        this.load = load;
        this.order = order;
    }

    /// An immutable list; the same one until a document changes.
    List<T> all(FirmId firm) {
        var cached = cached(firm);
        if (!cached.isRead()) {
            readFirst(cached);
        } else if (!cached.isLookedAtWithin(LOOK_EVERY, marks.now())
                && cached.looking().tryLock()) {
            look(cached, this::readAllAside);
        }
        return cached.snapshot().all();
    }

    /// The list with everything that was written and marked before this call, by any instance.
    List<T> latest(FirmId firm) {
        var cached = cached(firm);
        if (!cached.isRead()) {
            readFirst(cached);
        } else {
            cached.looking().lock();
            look(cached, this::readAll);
        }
        return cached.snapshot().all();
    }

    private CachedFirm<T> cached(FirmId firm) {
        return firms.computeIfAbsent(
                firm,
                _ ->
                        new CachedFirm<>(
                                firm, new SortedSnapshot<>(schema::id, schema::version, order)));
    }

    /// Call after a write of something that includes this document, before replying. Others learn
    /// of it too.
    ///
    /// @param stored as it reads from the database after the write
    void wrote(T stored) {
        var firm = schema.firm(stored);
        var cached = firms.get(firm);
        if (cached != null) {
            cached.snapshot().merge(List.of(stored));
        }
        tellOthers(firm, schema.id(stored), cached);
    }

    /// Call after each write attempt, before replying: the cache is older than what was written, or
    /// than what made the write stale.
    WriteOutcome afterWrite(T next, WriteOutcome outcome) {
        var firm = schema.firm(next);
        var id = schema.id(next);
        var cached = firms.get(firm);
        switch (outcome) {
            case WRITTEN -> wrote(documents.asStored(next));
            case STALE, DUPLICATE_TURN -> {
                if (cached != null) {
                    readSome(cached, List.of(id));
                }
            }
        }
        return outcome;
    }

    private void tellOthers(FirmId firm, String id, @Nullable CachedFirm<T> cached) {
        try {
            long number = marks.record(firm, schema.collection(), id);
            if (cached != null) {
                cached.knowsOwn(number);
            }
        } catch (Unavailable e) {
            LOG.warn("a change was not marked, other instances see it late: {}", e.getMessage());
        }
    }

    private void readFirst(CachedFirm<T> cached) {
        cached.looking().lock();
        try {
            if (!cached.isRead()) {
                readAll(cached);
            }
        } finally {
            cached.looking().unlock();
        }
    }

    /// The caller holds the lock, and this method releases it.
    ///
    /// @param readAll reads everything if the list of changes is too short, or from time to time
    private void look(CachedFirm<T> cached, Consumer<CachedFirm<T>> readAll) {
        try {
            var now = marks.now();
            long known = cached.changes();
            var recent = marks.find(cached.firm(), schema.collection());
            var missed = recent.since(known);
            if (missed.isPresent()) {
                readSome(cached, missed.get());
                cached.knows(recent.count());
            }
            if (missed.isEmpty() || !cached.isReadWithin(FULL_READ_EVERY, marks.now())) {
                readAll.accept(cached);
            }
            cached.lookedAt(now);
        } finally {
            cached.looking().unlock();
        }
    }

    private void readAllAside(CachedFirm<T> cached) {
        cached.aside(() -> {
            try {
                readAll(cached);
            } catch (Unavailable e) {
                LOG.warn("reading {} failed for now: {}", schema.collection(), e.getMessage());
            }
        });
    }

    private void readAll(CachedFirm<T> cached) {
        var now = marks.now();
        var recent = marks.find(cached.firm(), schema.collection());
        var before = cached.snapshot().all();
        cached.snapshot().replaceAll(before, load.apply(cached.firm()));
        cached.readAll(recent.count(), now);
    }

    private void readSome(CachedFirm<T> cached, Collection<String> ids) {
        cached.snapshot().merge(documents.findAll(cached.firm(), ids));
    }
}
