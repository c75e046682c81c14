package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ranges of an index that a query reads: one, or one for each value that it allows a key.
record KeyRanges(List<KeyRange> all) {

    /// With more, reading the whole index may be faster.
    private static final int MOST = 200;

    KeyRanges {
        all = List.copyOf(all);
    }

    /// @return empty if the index can't narrow the query
    static Optional<KeyRanges> of(List<String> keys, boolean sparse, Document conditions) {
        List<List<Object>> firsts = List.of(List.of());
        for (String key : keys) {
            Object condition = conditions.get(key);
            List<Object> allowed = allowed(condition);
            if (allowed == null || firsts.size() * allowed.size() > MOST) {
                return condition instanceof Document operators
                        ? bounded(firsts, key, operators, sparse)
                        : open(firsts);
            }
            firsts = firsts.stream().flatMap(first -> longer(first, allowed)).toList();
        }
        return open(firsts);
    }

    private static Stream<List<Object>> longer(List<Object> first, List<Object> values) {
        return values.stream()
                .map(value -> Stream.concat(first.stream(), Stream.of(value)).toList());
    }

    /// The values that a condition allows; null if they can't be listed.
    private static @Nullable List<Object> allowed(@Nullable Object condition) {
        if (!(condition instanceof Document operators)) {
            return isPlain(condition) ? List.of(normalized(condition)) : null;
        }
        return operators.size() == 1
                        && operators.get("$in") instanceof List<?> values
                        && values.stream().allMatch(KeyRanges::isPlain)
                ? values.stream().map(KeyRanges::normalized).distinct().toList()
                : null;
    }

    private static Optional<KeyRanges> open(List<List<Object>> firsts) {
        return firsts.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new KeyRanges(firsts.stream().map(KeyRange::open).toList()));
    }

    private static Optional<KeyRanges> bounded(
            List<List<Object>> firsts, String key, Document operators, boolean sparse) {
        List<KeyRange> all =
                firsts.stream()
                        .map(first ->
                                isBetween(key, operators)
                                        ? between(first, operators)
                                        : bounded(first, operators))
                        .toList();
        boolean narrower = all.stream().allMatch(range -> range.selectivity() > 0);
        return narrower || sparse && Boolean.TRUE.equals(operators.get("$exists"))
                ? Optional.of(new KeyRanges(all))
                : Optional.empty();
    }

    /// A document has one id, so both bounds are of the same value.
    private static boolean isBetween(String key, Document operators) {
        return key.equals("_id")
                && operators.get("$gte") instanceof String
                && operators.get("$lt") instanceof String;
    }

    private static KeyRange between(List<Object> first, Document operators) {
        return new KeyRange(first, operators.get("$gte"), operators.get("$lt"), true);
    }

    /// Uses one bound only: in an array, two different elements may each meet one of two bounds.
    private static KeyRange bounded(List<Object> first, Document operators) {
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            Object bound = operator.getValue();
            Object number = bound instanceof Number ? normalized(bound) : null;
            Object lowest = number instanceof Double ? null : lowest(bound);
            if (number instanceof Double || lowest != null) {
                Object least = number instanceof Double ? number : bound;
                switch (operator.getKey()) {
                    case "$lt" -> {
                        return new KeyRange(first, lowest, least, true);
                    }
                    case "$lte" -> {
                        return new KeyRange(first, lowest, least, false);
                    }
                    case "$gt", "$gte" -> {
                        return new KeyRange(first, least, null, false);
                    }
                    default -> {}
                }
            }
        }
        return KeyRange.open(first);
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

    /// By how many of the index's first keys the ranges narrow a query.
    int narrowed() {
        return all.isEmpty() ? Integer.MAX_VALUE : Math.max(1, Math.ceilDiv(selectivity(), 2));
    }

    /// How much the ranges narrow a query. Higher is better. Without a range, nothing matches.
    int selectivity() {
        return all.stream().mapToInt(KeyRange::selectivity).min().orElse(Integer.MAX_VALUE);
    }
}
