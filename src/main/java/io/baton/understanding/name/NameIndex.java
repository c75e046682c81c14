package io.baton.understanding.name;

import io.baton.search.text.EditDistance;
import io.baton.understanding.token.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/// Names by their key, by its beginning, by one of their words, and by keys that are nearly right.
/// A name is only found if no other fits as well.
final class NameIndex {
    private static final int SHORTEST_BEGINNING = 4;

    /// Shorter keys have no typos: a typo makes them another word.
    private static final int SHORTEST_SIMILAR = 5;

    /// Longer words are no names, and their variants would fill the memory.
    private static final int LONGEST_SIMILAR = 60;

    /// Half a name with a typo is less certain than a whole one.
    private static final int SHORTEST_SIMILAR_BEGINNING = 7;

    private static final int TWO_TYPOS = 9;

    private final Map<String, Set<KnownName>> byKey = new HashMap<>();
    private final Map<String, Set<KnownName>> byBeginning = new HashMap<>();
    private final Map<String, Set<KnownName>> clientsByWord = new HashMap<>();

    private final ShortenedKeys keys = new ShortenedKeys();
    private final ShortenedKeys beginnings = new ShortenedKeys();
    private int longest;

    /// @param words of a name, as from [NameKey#words]
    void add(KnownName name, List<String> words) {
        var key = String.join("", words);
        if (key.isEmpty()) {
            return;
        }
        put(byKey, key, name);
        longest = Math.max(longest, key.length());
        if (name.kind() == Kind.CLIENT) {
            words.forEach(word -> put(clientsByWord, word, name));
        }
        for (int count = 1; count < words.size(); count++) {
            var beginning = String.join("", words.subList(0, count));
            if (beginning.length() >= SHORTEST_BEGINNING) {
                put(byBeginning, beginning, name);
            }
            if (beginning.length() >= SHORTEST_SIMILAR_BEGINNING && name.kind() == Kind.PARTNER) {
                beginnings.add(beginning);
            }
        }
        if (key.length() >= SHORTEST_SIMILAR) {
            keys.add(key);
        }
    }

    private static <T> void put(Map<String, Set<T>> index, String key, T value) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
    }

    /// Whether no name is as long, even with a letter too many.
    boolean isTooLong(String key) {
        return key.length() > longest + 1;
    }

    Optional<KnownName> exact(String key) {
        return only(byKey, key);
    }

    /// By the first words of a name, or with a plural s.
    Optional<KnownName> beginning(String key) {
        var singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return only(byBeginning, key)
                .or(() -> only(byKey, singular))
                .or(() -> only(byBeginning, singular));
    }

    /// By one word of a client's name.
    Optional<KnownName> clientWithWord(String word) {
        return only(clientsByWord, word);
    }

    /// By a key with one typo, or two if it's long.
    Optional<KnownName> similar(String key) {
        if (key.length() < SHORTEST_SIMILAR || key.length() > LONGEST_SIMILAR) {
            return Optional.empty();
        }
        var variants = LetterHash.shortened(key).toArray();
        return nearest(keys, key, variants)
                .flatMap(this::exact)
                .or(() -> nearest(beginnings, key, variants).flatMap(this::beginning));
    }

    private static Optional<String> nearest(ShortenedKeys among, String key, long[] variants) {
        int mostTypos = key.length() < TWO_TYPOS ? 1 : 2;
        return among.near(LongStream.of(variants))
                .filter(known -> known.charAt(0) == key.charAt(0) || key.length() >= TWO_TYPOS)
                .filter(known -> digits(known).equals(digits(key)))
                .filter(known -> EditDistance.between(known, key, mostTypos) <= mostTypos)
                .min(Comparator.comparingInt(known -> EditDistance.between(known, key, mostTypos)));
    }

    /// Room 20 isn't Room 60 with a typo.
    private static String digits(String key) {
        return key.codePoints()
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The only name, or the only one that isn't a person's.
    private static Optional<KnownName> only(Map<String, Set<KnownName>> index, String key) {
        var names = index.getOrDefault(key, Set.of());
        var firms = names.stream().filter(name -> !name.isPerson()).toList();
        if (firms.size() == 1) {
            return Optional.of(firms.getFirst());
        }
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }
}
