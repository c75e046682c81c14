package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The entries of an index: document ids, in the order of its keys.
///
/// @param keys the indexed fields
record IndexEntries(List<String> keys, boolean sparse, MVMap<KeyValue, Object> map) {

    /// An index whose entries can be read in order.
    sealed interface Readable permits SecondaryIndex, UniqueIndex {

        IndexEntries indexEntries();
    }

    IndexEntries {
        keys = List.copyOf(keys);
    }

    /// The range that contains all documents that meet the conditions, and perhaps others; empty if
    /// the index can't narrow them.
    Optional<KeyRange> range(Document conditions) {
        return KeyRange.of(keys, sparse, conditions);
    }

    Iterable<Object> ids(KeyRange keyRange) {
        return () -> keyRange.ids(map.cursor(keyRange.from()));
    }

    /// The same ids, sorted as a query asks; empty if this index sorts them differently. Reading
    /// stops with the reader, so a page costs as much as it holds, however long the range is.
    Optional<Iterable<Object>> sorted(KeyRange keyRange, Document order) {
        return direction(keyRange, order)
                .filter(_ -> hasOneType(keyRange))
                .map(direction -> () -> ids(cursor(keyRange, direction)));
    }

    /// Only a sort by the key after those with a given value is the order of the index.
    private Optional<Direction> direction(KeyRange keyRange, Document order) {
        int next = keyRange.first().size();
        return order.size() == 1 && next < keys.size()
                ? Direction.of(order.get(keys.get(next)))
                : Optional.empty();
    }

    /// The file sorts values of different types differently than a query does. It sorts by type
    /// first, so the two ends tell.
    private boolean hasOneType(KeyRange keyRange) {
        var up = cursor(keyRange, Direction.ASCENDING);
        var down = cursor(keyRange, Direction.DESCENDING);
        return !up.hasNext() || keyRange.sameType(up.next(), down.next());
    }

    private Cursor<KeyValue, Object> cursor(KeyRange keyRange, Direction direction) {
        return switch (direction) {
            case ASCENDING -> map.cursor(keyRange.from(), keyRange.end(), false);
            case DESCENDING -> map.cursor(keyRange.end(), keyRange.from(), true);
        };
    }

    private static Iterator<Object> ids(Cursor<KeyValue, Object> cursor) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Object next() {
                cursor.next();
                return cursor.getValue();
            }
        };
    }

    private enum Direction {
        ASCENDING,
        DESCENDING;

        static Optional<Direction> of(@Nullable Object order) {
            return order instanceof Number number && number.intValue() != 0
                    ? Optional.of(number.intValue() > 0 ? ASCENDING : DESCENDING)
                    : Optional.empty();
        }
    }
}
