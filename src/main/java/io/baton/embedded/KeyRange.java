package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/// A range of adjacent keys in an index. Its first values are given, and the next one may be
/// bounded. Every document found is matched against the query again, so a range may be too long but
/// never too short.
///
/// @param first given values of the leading keys
/// @param least lower bound of the next value, inclusive, or null. A number has no upper bound:
///   integers that don't fit into a double come after all that do
/// @param most upper bound of the next value, or null
/// @param exclusive whether the upper bound is excluded
record KeyRange(
        List<Object> first, @Nullable Object least, @Nullable Object most, boolean exclusive) {

    /// The file sorts no type after this one's.
    private static final Object HIGHEST = MinKey.getInstance();

    static Optional<KeyRange> of(List<String> keys, boolean sparse, Document conditions) {
        List<Object> first = new ArrayList<>();
        for (String key : keys) {
            Object condition = conditions.get(key);
            if (condition instanceof Document operators) {
                KeyRange keyRange = bounded(first, operators);
                boolean all = sparse && Boolean.TRUE.equals(operators.get("$exists"));
                return keyRange.selectivity() > 0 || all ? Optional.of(keyRange) : Optional.empty();
            }
            if (!isPlain(condition)) {
                break;
            }
            first.add(normalized(condition));
        }
        return first.isEmpty() ? Optional.empty() : Optional.of(open(first));
    }

    /// Uses one bound only: in an array, two different elements may each meet one of two bounds.
    private static KeyRange bounded(List<Object> first, Document operators) {
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            Object bound = operator.getValue();
            if (operator.getKey().startsWith("$gt")
                    && bound instanceof Number
                    && normalized(bound) instanceof Double least) {
                return new KeyRange(first, least, null, false);
            }
            Object lowest = lowest(bound);
            if (lowest != null) {
                switch (operator.getKey()) {
                    case "$lt" -> {
                        return new KeyRange(first, lowest, bound, true);
                    }
                    case "$lte" -> {
                        return new KeyRange(first, lowest, bound, false);
                    }
                    case "$gt", "$gte" -> {
                        return new KeyRange(first, bound, null, false);
                    }
                    default -> {}
                }
            }
        }
        return open(first);
    }

    private static KeyRange open(List<Object> first) {
        return new KeyRange(first, null, null, false);
    }

    private static Object normalized(@Nullable Object value) {
        return Objects.requireNonNull(new KeyValue(value).normalized().get(0));
    }

    /// The lowest value of the bound's type; null for types that the file sorts differently than a
    /// query.
    private static @Nullable Object lowest(@Nullable Object bound) {
        return switch (bound) {
            case Instant _ -> Instant.ofEpochMilli(Long.MIN_VALUE);
            case String _ -> "";
            case ObjectId _ -> new ObjectId(new byte[12]);
            case null, default -> null;
        };
    }

    /// False for null, which also matches a missing field, and for values with several parts.
    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID;
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
            parts.add(most);
        }
        parts.add(HIGHEST);
        return new KeyValue(parts);
    }

    /// Whether the values after the given ones have the same type.
    boolean sameType(KeyValue one, KeyValue other) {
        int next = first.size();
        return BsonCodec.typeOf(one.get(next)) == BsonCodec.typeOf(other.get(next));
    }

    Iterator<Object> ids(Cursor<KeyValue, Object> cursor) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false)
                .takeWhile(this::reaches)
                .map(_ -> cursor.getValue())
                .iterator();
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
