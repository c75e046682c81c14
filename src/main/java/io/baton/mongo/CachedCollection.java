package io.baton.mongo;

import io.baton.firm.FirmId;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All documents of a firm, kept in memory and in their order. This instance's own changes show at
/// once, those of others after a second; of both only what changed is read again. Only who asks
/// first waits until all are read: where all must be read again, readers go on with what is known.
final class CachedCollection<T> {

    private static final Logger LOG = LoggerFactory.getLogger(CachedCollection.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// An instance may die between a change and its mark.
    private static final Duration TRUST = Duration.ofMinutes(5);

    private final class Slot {
        final FirmId firm;
        final SortedSnapshot<T> snapshot = new SortedSnapshot<>(collectionSchema, order);
        final ReentrantLock looking = new ReentrantLock();
        final AtomicBoolean reading = new AtomicBoolean();

        /// So many changes are in the entries for sure; later ones may be.
        final AtomicLong changes = new AtomicLong();

        /// Null until all were read once.
        volatile @Nullable Instant read;

        volatile Instant looked = Instant.MIN;

        Slot(FirmId firm) {
            this.firm = firm;
        }
    }

    private final CollectionSchema<T> collectionSchema;
    private final DocumentCollection<T> documents;
    private final ChangeMarks marks;
    private final Function<FirmId, List<T>> load;
    private final Comparator<T> order;
    private final Map<FirmId, Slot> slots = new ConcurrentHashMap<>();

    /// @param load reads all of a firm
    /// @param order leaves no two documents equal
    CachedCollection(
            CollectionSchema<T> collectionSchema,
            DocumentCollection<T> documents,
            ChangeMarks marks,
            Function<FirmId, List<T>> load,
            Comparator<T> order) {
        this.collectionSchema = collectionSchema;
        this.documents = documents;
        this.marks = marks;
        this.load = load;
        this.order = order;
    }

    /// The same list as long as nothing changed; it never changes itself.
    List<T> all(FirmId firm) {
        var slot = slots.computeIfAbsent(firm, Slot::new);
        if (slot.read == null) {
            readFirst(slot);
        } else if (!young(slot.looked, LOOK_EVERY) && slot.looking.tryLock()) {
            look(slot);
        }
        return slot.snapshot.all();
    }

    /// To be called when a change was tried, before anybody is told what came of it: what is in
    /// memory is older than what was kept, or than what stood in the way.
    WriteOutcome afterWrite(T next, WriteOutcome outcome) {
        var firm = collectionSchema.firm().apply(next);
        var id = collectionSchema.id().apply(next);
        var slot = slots.get(firm);
        switch (outcome) {
            case WRITTEN -> {
                if (slot != null) {
                    slot.snapshot.merge(List.of(documents.asStored(next)));
                }
                tellOthers(firm, id, slot);
            }
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
            long number = marks.record(firm, collectionSchema.collection(), id);
            if (slot != null) {
                // One of another in between must still be read.
                slot.changes.compareAndSet(number - 1, number);
            }
        } catch (Unavailable e) {
            LOG.warn("other instances will see a change late: {}", e.getMessage());
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

    /// Whoever looks holds the lock; others go on with what is known.
    private void look(Slot slot) {
        try {
            var now = marks.now();
            long known = slot.changes.get();
            var recent = marks.find(slot.firm, collectionSchema.collection());
            var missed = recent.since(known);
            if (missed.isPresent()) {
                readSome(slot, missed.get());
                slot.changes.set(recent.count());
            }
            if (missed.isEmpty() || !young(slot.read, TRUST)) {
                readAllAside(slot);
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
                    LOG.warn(
                            "{} is read again later: {}",
                            collectionSchema.collection(),
                            e.getMessage());
                } finally {
                    slot.reading.set(false);
                }
            });
        }
    }

    private void readAll(Slot slot) {
        var now = marks.now();
        var recent = marks.find(slot.firm, collectionSchema.collection());
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
