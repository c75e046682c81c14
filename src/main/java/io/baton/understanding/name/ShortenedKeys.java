package io.baton.understanding.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Keys that are found by what is left of them without one letter.
final class ShortenedKeys {
    private static final int PLACES = 20;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Long, Set<String>> keys = new HashMap<>();

    /// Whether there may be keys with a hash that falls on this place. Most words are ruled out by
    /// it.
    private final BitSet taken = new BitSet(1 << PLACES);

    void add(String key) {
        LetterHash.shortened(key)
                .forEach(hash -> {
                    taken.set(place(hash));
                    keys.computeIfAbsent(hash, _ -> new LinkedHashSet<>()).add(key);
                });
    }

    /// The keys that may be near another, as [LetterHash#shortened] says.
    Stream<String> near(LongStream shortened) {
        return shortened
                .filter(hash -> taken.get(place(hash)))
                .mapToObj(keys::get)
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .distinct();
    }

    private static int place(long hash) {
        return (int) ((hash * SPREAD) >>> (Long.SIZE - PLACES));
    }
}
