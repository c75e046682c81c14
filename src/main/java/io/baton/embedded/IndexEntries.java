package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
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

    /// How many entries reading the ranges takes. Costs two look-ups for each range, however long
    /// it is.
    long size(KeyRanges keyRanges) {
        return keyRanges.all().stream().mapToLong(this::size).sum();
    }

    private long size(KeyRange range) {
        // An upper bound of numbers ends a page only.
        var read = range.endsAtNumber() ? KeyRange.open(range.first()) : range;
        var from = read.from();
        return Math.max(0, before(read.end()) - (from == null ? 0 : before(from)));
    }

    /// The number of entries before this key.
    private long before(KeyValue key) {
        long index = map.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    Iterable<Object> ids(KeyRanges keyRanges) {
        return () ->
                keyRanges.all().stream()
                        .flatMap(range -> range.ids(map.cursor(range.from())))
                        .iterator();
    }

    /// How the same ids can be read as a query sorts them; empty if this index sorts them
    /// differently. Reading stops with the reader, so a page costs as much as it holds, however
    /// long the ranges are.
    Optional<Supplier<MergedCursors>> sorted(KeyRanges keyRanges, Document order) {
        return direction(keyRanges, order)
                .filter(_ -> haveOneType(keyRanges.all()))
                .map(direction -> () -> inOrder(keyRanges.all(), direction));
    }

    /// All ranges are read as of one moment, or an entry that moves from one to another could be
    /// missed.
    private MergedCursors inOrder(List<KeyRange> ranges, Direction direction) {
        var now = map.flushAndGetRoot();
        var openings = ranges.stream().map(range -> opening(now, range, direction)).toList();
        int next = ranges.isEmpty() ? 0 : ranges.getFirst().first().size();
        return new MergedCursors(openings, next, direction.comparator());
    }

    private MergedCursors.Opening opening(
            RootReference<KeyValue, Object> root, KeyRange range, Direction direction) {
        return value -> cursor(root, direction.rest(range, value), direction);
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
        var now = map.flushAndGetRoot();
        var up = cursor(now, whole, Direction.ASCENDING);
        return up.hasNext()
                ? Stream.concat(
                        range.endsAtNumber()
                                ? Stream.of(BsonCodec.typeOf(range.most()))
                                : Stream.empty(),
                        Stream.of(up, cursor(now, whole, Direction.DESCENDING))
                                .map(end -> whole.nextType(end.next())))
                : Stream.empty();
    }

    private Cursor<KeyValue, Object> cursor(
            RootReference<KeyValue, Object> root, KeyRange keyRange, Direction direction) {
        return switch (direction) {
            case ASCENDING -> map.cursor(root, keyRange.from(), keyRange.end(), false);
            case DESCENDING -> map.cursor(root, keyRange.end(), keyRange.from(), true);
        };
    }

    enum Direction {
        ASCENDING,
        DESCENDING;

        /// @param value where to go on; null for the start
        KeyRange rest(KeyRange range, @Nullable Object value) {
            if (value == null) {
                return range;
            }
            return switch (this) {
                case ASCENDING -> range.startingAt(value);
                case DESCENDING -> range.endingAt(value);
            };
        }

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
