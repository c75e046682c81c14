package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// The ranges that contain all documents that meet the conditions, and perhaps others; empty if
    /// the index can't narrow them.
    Optional<KeyRanges> ranges(Document conditions) {
        return KeyRanges.of(keys, sparse, conditions);
    }

    Iterable<Object> ids(KeyRanges keyRanges) {
        return () ->
                keyRanges.all().stream()
                        .flatMap(range -> range.ids(map.cursor(range.from())))
                        .iterator();
    }

    /// The same ids, sorted as a query asks; empty if this index sorts them differently. Reading
    /// stops with the reader, so a page costs as much as it holds, however long the ranges are.
    Optional<Iterable<Object>> sorted(KeyRanges keyRanges, Document order) {
        return direction(keyRanges, order)
                .filter(_ -> haveOneType(keyRanges.all()))
                .map(direction -> () -> inOrder(keyRanges.all(), direction));
    }

    private Iterator<Object> inOrder(List<KeyRange> ranges, Direction direction) {
        var cursors = ranges.stream().map(range -> cursor(range, direction)).toList();
        int next = ranges.isEmpty() ? 0 : ranges.getFirst().first().size();
        return new MergedCursors(cursors, next, direction.comparator());
    }

    /// Only a sort by the key after those with a given value is the order of the index.
    private Optional<Direction> direction(KeyRanges keyRanges, Document order) {
        int next = keyRanges.all().stream().mapToInt(range -> range.first().size()).max().orElse(0);
        return order.size() == 1 && next < keys.size()
                ? Direction.of(order.get(keys.get(next)))
                : Optional.empty();
    }

    /// The file sorts values of different types differently than a query does. It sorts by type
    /// first, so the two ends tell.
    private boolean haveOneType(List<KeyRange> ranges) {
        return ranges.stream().flatMap(this::types).distinct().count() <= 1;
    }

    /// The types at both ends of the range. One that ends at a number must not leave out numbers of
    /// another type.
    private Stream<Byte> types(KeyRange range) {
        var whole = range.endsAtNumber() ? KeyRange.open(range.first()) : range;
        var up = cursor(whole, Direction.ASCENDING);
        return up.hasNext()
                ? Stream.concat(
                        range.endsAtNumber()
                                ? Stream.of(BsonCodec.typeOf(range.most()))
                                : Stream.empty(),
                        Stream.of(up, cursor(whole, Direction.DESCENDING))
                                .map(end -> whole.nextType(end.next())))
                : Stream.empty();
    }

    private Cursor<KeyValue, Object> cursor(KeyRange keyRange, Direction direction) {
        return switch (direction) {
            case ASCENDING -> map.cursor(keyRange.from(), keyRange.end(), false);
            case DESCENDING -> map.cursor(keyRange.end(), keyRange.from(), true);
        };
    }

    private enum Direction {
        ASCENDING,
        DESCENDING;

        Comparator<@Nullable Object> comparator() {
            return switch (this) {
                case ASCENDING -> KeyOrder.INSTANCE;
                case DESCENDING -> KeyOrder.INSTANCE.reversed();
            };
        }

        static Optional<Direction> of(@Nullable Object order) {
            return order instanceof Number number && number.intValue() != 0
                    ? Optional.of(number.intValue() > 0 ? ASCENDING : DESCENDING)
                    : Optional.empty();
        }
    }
}
