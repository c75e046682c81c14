package io.baton.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts whose meaning is known so far. When there is no more room, the one not asked for
/// longest goes.
final class Vectors {
    /// About 2 kB each: some 32 MB when full, for 4,000 partners with four skills of their own.
    private static final int MOST = 16_384;

    record Known(Vector vector, Words words) {}

    private final Map<String, Known> byText =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                    return size() > MOST;
                }
            };

    synchronized boolean lacks(String text) {
        return !byText.containsKey(text);
    }

    synchronized @Nullable Known get(String text) {
        return byText.get(text);
    }

    synchronized Known put(String text, Vector vector) {
        var known = new Known(vector, Words.of(text));
        byText.put(text, known);
        return known;
    }
}
