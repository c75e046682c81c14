package io.baton.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/// Words with their frequencies, and a fast search for similar words.
public final class Dictionary {
    public static final Dictionary EMPTY = new Dictionary(Map.of());

    private final Map<String, Integer> frequency;
    private final Map<Integer, List<Lettered>> byLength = new HashMap<>();

    /// @param letters one bit for each letter in the word
    private record Lettered(String word, int letters) {
        static Lettered of(String word) {
            return new Lettered(word, lettersOf(word));
        }
    }

    public Dictionary(Map<String, Integer> uses) {
        this.frequency = Map.copyOf(uses);
        for (var word : uses.keySet()) {
            byLength.computeIfAbsent(word.length(), _ -> new ArrayList<>()).add(Lettered.of(word));
        }
    }

    public boolean contains(String word) {
        return frequency.containsKey(word);
    }

    int frequency(String word) {
        return frequency.getOrDefault(word, 0);
    }

    /// Passes each word within `maxEdits` edits to the consumer, with the number of edits.
    ///
    /// @param minLength shorter words are skipped
    public void forEachSimilar(
            String word, int maxEdits, int minLength, ObjIntConsumer<String> consumer) {
        int letters = lettersOf(word);
        int from = Math.max(minLength, word.length() - maxEdits);
        for (int length = from; length <= word.length() + maxEdits; length++) {
            for (var known : byLength.getOrDefault(length, List.of())) {
                // One edit changes at most two letters of the set, so this rules out most words.
                if (Integer.bitCount(known.letters ^ letters) <= 2 * maxEdits) {
                    int edits = EditDistance.between(known.word, word, maxEdits);
                    if (edits <= maxEdits) {
                        consumer.accept(known.word, edits);
                    }
                }
            }
        }
    }

    private static int lettersOf(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            // Letters beyond a to z share bits, which only makes the filter weaker.
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }
}
