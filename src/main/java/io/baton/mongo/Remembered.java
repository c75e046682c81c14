package io.baton.mongo;

import io.baton.firm.FirmId;
import io.baton.outbox.Journal.Outcome;
import io.baton.outbox.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All documents of a firm, kept in memory. This instance's own changes show at once, those of
/// others after a second.
final class Remembered<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// An instance may die between a change and its mark.
    private static final Duration TRUST = Duration.ofMinutes(5);

    private record Memory<T>(
            List<T> all, long ownChanges, long mark, Instant loaded, Instant looked) {}

    private static final class Slot<T> {
        final AtomicLong ownChanges = new AtomicLong();
        volatile @Nullable Memory<T> memory;
    }

    private final String collection;
    private final Marks marks;
    private final Function<FirmId, List<T>> load;
    private final Map<FirmId, Slot<T>> slots = new ConcurrentHashMap<>();

    Remembered(String collection, Marks marks, Function<FirmId, List<T>> load) {
        this.collection = collection;
        this.marks = marks;
        this.load = load;
    }

    List<T> of(FirmId firm) {
        var slot = slot(firm);
        var now = marks.now();
        var memory = slot.memory;
        if (memory != null && holds(memory, slot) && young(memory.looked, LOOK_EVERY, now)) {
            return memory.all;
        }
        synchronized (slot) {
            return looked(firm, slot, now).all;
        }
    }

    /// To be called when a change was tried, before anybody is told what came of it: what is in
    /// memory is older than what was kept, or than what stood in the way.
    Outcome written(FirmId firm, Outcome outcome) {
        slot(firm).ownChanges.incrementAndGet();
        if (outcome == Outcome.WRITTEN) {
            tellOthers(firm);
        }
        return outcome;
    }

    private void tellOthers(FirmId firm) {
        try {
            marks.raise(firm, collection);
        } catch (Unavailable e) {
            LOG.warn("other instances will see a change late: {}", e.getMessage());
        }
    }

    private Memory<T> looked(FirmId firm, Slot<T> slot, Instant now) {
        var own = slot.ownChanges.get();
        var mark = marks.of(firm, collection);
        var before = slot.memory;
        Memory<T> memory;
        if (before != null
                && before.ownChanges == own
                && before.mark == mark
                && young(before.loaded, TRUST, now)) {
            memory = new Memory<>(before.all, own, mark, before.loaded, now);
        } else {
            memory = new Memory<>(load.apply(firm), own, mark, now, now);
        }
        slot.memory = memory;
        return memory;
    }

    private Slot<T> slot(FirmId firm) {
        return slots.computeIfAbsent(firm, _ -> new Slot<>());
    }

    private static boolean holds(Memory<?> memory, Slot<?> slot) {
        return memory.ownChanges == slot.ownChanges.get();
    }

    private static boolean young(Instant then, Duration age, Instant now) {
        return now.isBefore(then.plus(age));
    }
}
