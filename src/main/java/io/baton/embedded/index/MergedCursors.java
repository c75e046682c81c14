package io.baton.embedded.index;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/// Reads several ranges of an index as one, in the order of one part of their keys.
final class MergedCursors {

    /// Entries that are read before a range is opened anew further on.
    private static final int MOST_STEPS = 8;

    /// A range of an index.
    @FunctionalInterface
    interface Opening {

        /// @param value what the entries begin at, in the order they are read; null for the whole
        ///   range
        Cursor<KeyValue, Object> from(@Nullable Object value);
    }

    /// A range's next entry.
    private record Head(
            @Nullable Object value, Object id, Cursor<KeyValue, Object> rest, Opening range) {}

    private final PriorityQueue<Head> heads;
    private final Comparator<@Nullable Object> order;
    private final int part;

    /// @param part which part of the keys they are sorted by
    MergedCursors(Collection<Opening> ranges, int part, Comparator<@Nullable Object> order) {
        this.part = part;
        this.order = order;
        heads = new PriorityQueue<>((one, other) -> order.compare(one.value(), other.value()));
        ranges.forEach(range -> add(range.from(null), range));
    }

    boolean hasNext() {
        return !heads.isEmpty();
    }

    /// What the next entries are sorted by. Call only if there is one.
    @Nullable Object value() {
        return Objects.requireNonNull(heads.peek()).value();
    }

    /// Which of two comes first, both sorted in this order.
    int compareNext(MergedCursors other) {
        return order.compare(value(), other.value());
    }

    /// Moves on to the first entry at this value or after it.
    void skipTo(@Nullable Object value) {
        while (hasNext() && order.compare(value(), value) < 0) {
            skip(heads.remove(), value);
        }
    }

    private void skip(Head head, @Nullable Object value) {
        // Null can't be looked up: it stands for the start.
        for (int i = 0; (value == null || i < MOST_STEPS) && head.rest().hasNext(); i++) {
            if (order.compare(head.rest().next().get(part), value) >= 0) {
                heads.add(head(head.rest(), head.range()));
                return;
            }
        }
        if (head.rest().hasNext()) {
            add(head.range().from(value), head.range());
        }
    }

    /// Reads all entries of the next value.
    ///
    /// @return their ids
    Set<Object> next() {
        var value = value();
        var ids = new LinkedHashSet<>();
        while (hasNext() && order.compare(value(), value) == 0) {
            var head = heads.remove();
            ids.add(head.id());
            add(head.rest(), head.range());
        }
        return ids;
    }

    private void add(Cursor<KeyValue, Object> cursor, Opening range) {
        if (cursor.hasNext()) {
            cursor.next();
            heads.add(head(cursor, range));
        }
    }

    private Head head(Cursor<KeyValue, Object> cursor, Opening range) {
        var id = Objects.requireNonNull(cursor.getValue());
        return new Head(cursor.getKey().get(part), id, cursor, range);
    }
}
