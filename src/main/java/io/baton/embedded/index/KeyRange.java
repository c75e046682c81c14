package io.baton.embedded.index;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import io.baton.embedded.bson.BsonCodec;
import io.baton.embedded.bson.KeyOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/// A range of adjacent keys in an index. Its first values are given, and the next one may be
/// bounded. Every document found is matched against the query again, so a range may be too long but
/// never too short.
///
/// @param first given values of the leading keys
/// @param least lower bound of the next value, inclusive, or null. A range of numbers that has one
///   goes on to the end: integers that don't fit into a double come after all that do
/// @param most upper bound of the next value, or null. A number only bounds a page that's read in
///   the order of the index
/// @param exclusive whether the upper bound is excluded
public record KeyRange(
        List<Object> first, @Nullable Object least, @Nullable Object most, boolean exclusive) {

    /// The file sorts no type after this one's.
    private static final Object HIGHEST = MinKey.getInstance();

    private static final byte[] LAST_ID = HexFormat.of().parseHex("ff".repeat(12));

    /// All keys with these first values.
    static KeyRange open(List<Object> first) {
        return new KeyRange(first, null, null, false);
    }

    /// How much the range narrows a query. Higher is better.
    int selectivity() {
        return 2 * first.size() + (least == null ? 0 : 1);
    }

    /// The first key to read; null for the start of the index.
    @Nullable KeyValue from() {
        List<Object> parts = new ArrayList<>(first);
        if (least != null) {
            parts.add(least);
        }
        return parts.isEmpty() ? null : new KeyValue(parts);
    }

    /// A key after the last one to read.
    KeyValue end() {
        List<Object> parts = new ArrayList<>(first);
        if (most != null) {
            parts.add(exclusive && most instanceof Double number ? Math.nextDown(number) : most);
        } else {
            after(least).ifPresent(parts::add);
        }
        parts.add(HIGHEST);
        return new KeyValue(parts);
    }

    /// A value after all those of the bound's type: a lower bound excludes values of other types.
    /// Empty for numbers, which have several types.
    private static Optional<Object> after(@Nullable Object least) {
        return switch (least) {
            case Instant _ -> Optional.of(Instant.ofEpochMilli(Long.MAX_VALUE));
            case ObjectId _ -> Optional.of(new ObjectId(LAST_ID));
            // The file sorts documents right after text.
            case String _ -> Optional.of(new Document());
            case null, default -> Optional.empty();
        };
    }

    /// The part of the range that begins with this value.
    KeyRange startingAt(Object value) {
        return new KeyRange(first, value, most, exclusive);
    }

    /// The part of the range that ends with this value.
    KeyRange endingAt(Object value) {
        return new KeyRange(first, least, value, false);
    }

    /// The type of the value after the given ones.
    byte nextType(KeyValue key) {
        return BsonCodec.typeOf(key.get(first.size()));
    }

    /// Whether the upper bound is a number, so that numbers of another type may be missing.
    boolean endsAtNumber() {
        return most instanceof Double;
    }

    Stream<Object> ids(Cursor<KeyValue, Object> cursor) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false)
                .takeWhile(this::reaches)
                .map(_ -> cursor.getValue());
    }

    private boolean reaches(KeyValue key) {
        for (int i = 0; i < first.size(); i++) {
            if (KeyOrder.INSTANCE.compare(first.get(i), key.get(i)) != 0) {
                return false;
            }
        }
        Object next = key.get(first.size());
        return least == null
                || least instanceof Double
                || (BsonCodec.typeOf(next) == BsonCodec.typeOf(least)
                        && (most == null || !isPast(next, most)));
    }

    private boolean isPast(@Nullable Object next, Object end) {
        int order = KeyOrder.INSTANCE.compare(next, end);
        return exclusive ? order >= 0 : order > 0;
    }
}
