package io.baton.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/// Words with how often they are used, of which those are found fast that are nearly another word.
public final class Dictionary {
    public static final Dictionary EMPTY = new Dictionary(Map.of());

    private final Map<String, Integer> frequency;
    private final Map<Integer, List<Lettered>> byLength = new HashMap<>();

    /// @param letters one bit for each that stands in it
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

    boolean contains(String word) {
        return frequency.containsKey(word);
    }

    int frequency(String word) {
        return frequency.getOrDefault(word, 0);
    }

    /// Takes each word that lies so many slips away at most, with their number.
    ///
    /// @param shortest no word with fewer letters is taken
    public void forEachSimilar(String word, int most, int shortest, ObjIntConsumer<String> take) {
        int letters = lettersOf(word);
        int from = Math.max(shortest, word.length() - most);
        for (int length = from; length <= word.length() + most; length++) {
            for (var known : byLength.getOrDefault(length, List.of())) {
                // A slip brings in one letter and takes one away, so most words are told apart
                // here.
                if (Integer.bitCount(known.letters ^ letters) <= 2 * most) {
                    int slips = EditDistance.between(known.word, word, most);
                    if (slips <= most) {
                        take.accept(known.word, slips);
                    }
                }
            }
        }
    }

    private static int lettersOf(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            // Others than a to z share bits, which tells less, but nothing wrong.
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }
}
