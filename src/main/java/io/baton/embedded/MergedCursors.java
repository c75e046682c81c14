package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.PriorityQueue;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/// Reads several ranges of an index as one, sorted by one part of their keys.
final class MergedCursors implements Iterator<Object> {

    /// A range's next entry.
    private record Head(KeyValue key, Object id, Cursor<KeyValue, Object> rest) {}

    private final PriorityQueue<Head> heads;

    /// @param part which part of the keys they are sorted by
    MergedCursors(
            Collection<Cursor<KeyValue, Object>> cursors,
            int part,
            Comparator<@Nullable Object> order) {
        heads =
                new PriorityQueue<>(
                        (one, other) -> order.compare(one.key().get(part), other.key().get(part)));
        cursors.forEach(this::advance);
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public Object next() {
        var head = heads.remove();
        advance(head.rest());
        return head.id();
    }

    private void advance(Cursor<KeyValue, Object> cursor) {
        if (cursor.hasNext()) {
            heads.add(new Head(cursor.next(), Objects.requireNonNull(cursor.getValue()), cursor));
        }
    }
}
