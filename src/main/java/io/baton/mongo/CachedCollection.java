package io.baton.mongo;

import io.baton.firm.FirmId;
import io.baton.mongo.cache.SortedSnapshot;
import io.baton.outbox.Unavailable;
import io.baton.store.Journal.WriteOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
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

    private final class Slot {
        final FirmId firm;
        final SortedSnapshot<T> snapshot = new SortedSnapshot<>(schema::id, schema::version, order);
        final ReentrantLock looking = new ReentrantLock();
        final AtomicBoolean reading = new AtomicBoolean();

        /// Number of changes that the snapshot surely contains. It may contain later ones.
        final AtomicLong changes = new AtomicLong();

        /// Null until the first full read.
        volatile @Nullable Instant read;

        volatile Instant looked = Instant.MIN;

        Slot(FirmId firm) {
            this.firm = firm;
        }
    }

    private final CollectionSchema<T> schema;
    private final DocumentCollection<T> documents;
    private final ChangeMarks marks;
    private final Function<FirmId, List<T>> load;
    private final Comparator<T> order;
    private final Map<FirmId, Slot> slots = new ConcurrentHashMap<>();

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
        var slot = slots.computeIfAbsent(firm, Slot::new);
        if (slot.read == null) {
            readFirst(slot);
        } else if (!young(slot.looked, LOOK_EVERY) && slot.looking.tryLock()) {
            look(slot, this::readAllAside);
        }
        return slot.snapshot.all();
    }

    /// The list with everything that was written and marked before this call, by any instance.
    List<T> latest(FirmId firm) {
        var slot = slots.computeIfAbsent(firm, Slot::new);
        if (slot.read == null) {
            readFirst(slot);
        } else {
            slot.looking.lock();
            look(slot, this::readAll);
        }
        return slot.snapshot.all();
    }

    /// Call after a write of something that includes this document, before replying. Others learn
    /// of it too.
    ///
    /// @param stored as it reads from the database after the write
    void wrote(T stored) {
        var firm = schema.firm(stored);
        var slot = slots.get(firm);
        if (slot != null) {
            slot.snapshot.merge(List.of(stored));
        }
        tellOthers(firm, schema.id(stored), slot);
    }

    /// Call after each write attempt, before replying: the cache is older than what was written, or
    /// than what made the write stale.
    WriteOutcome afterWrite(T next, WriteOutcome outcome) {
        var firm = schema.firm(next);
        var id = schema.id(next);
        var slot = slots.get(firm);
        switch (outcome) {
            case WRITTEN -> wrote(documents.asStored(next));
            case STALE, DUPLICATE_TURN -> {
                if (slot != null) {
                    readSome(slot, List.of(id));
                }
            }
        }
        return outcome;
    }

    private void tellOthers(FirmId firm, String id, @Nullable Slot slot) {
        try {
            long number = marks.record(firm, schema.collection(), id);
            if (slot != null) {
                // A change by another instance in between must still be read.
                slot.changes.compareAndSet(number - 1, number);
            }
        } catch (Unavailable e) {
            LOG.warn("a change was not marked, other instances see it late: {}", e.getMessage());
        }
    }

    private void readFirst(Slot slot) {
        slot.looking.lock();
        try {
            if (slot.read == null) {
                readAll(slot);
            }
        } finally {
            slot.looking.unlock();
        }
    }

    /// The caller holds the lock, and this method releases it.
    ///
    /// @param readAll reads everything if the list of changes is too short, or from time to time
    private void look(Slot slot, Consumer<Slot> readAll) {
        try {
            var now = marks.now();
            long known = slot.changes.get();
            var recent = marks.find(slot.firm, schema.collection());
            var missed = recent.since(known);
            if (missed.isPresent()) {
                readSome(slot, missed.get());
                slot.changes.set(recent.count());
            }
            if (missed.isEmpty() || !young(slot.read, FULL_READ_EVERY)) {
                readAll.accept(slot);
            }
            slot.looked = now;
        } finally {
            slot.looking.unlock();
        }
    }

    private void readAllAside(Slot slot) {
        if (slot.reading.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    readAll(slot);
                } catch (Unavailable e) {
                    LOG.warn("reading {} failed for now: {}", schema.collection(), e.getMessage());
                } finally {
                    slot.reading.set(false);
                }
            });
        }
    }

    private void readAll(Slot slot) {
        var now = marks.now();
        var recent = marks.find(slot.firm, schema.collection());
        var before = slot.snapshot.all();
        slot.snapshot.replaceAll(before, load.apply(slot.firm));
        slot.changes.set(recent.count());
        slot.looked = now;
        slot.read = now;
    }

    private void readSome(Slot slot, Collection<String> ids) {
        slot.snapshot.merge(documents.findAll(slot.firm, ids));
    }

    private boolean young(@Nullable Instant then, Duration age) {
        return then != null && marks.now().isBefore(then.plus(age));
    }
}
