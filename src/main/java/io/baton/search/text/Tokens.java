package io.baton.search.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a text, in lower case, without plural s.
public record Tokens(List<String> all) {

    /// Plus and sharp signs can be part of a name: C++, C#.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#]*");

    public static Tokens of(String text) {
        return new Tokens(words(text).stream().map(Tokens::singular).toList());
    }

    /// The words as spelled, in lower case.
    public static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// The stems of all words except stop words.
    public static Set<String> stems(String text) {
        return stems(words(text));
    }

    /// The stems of words in lower case, except stop words.
    public static Set<String> stems(List<String> words) {
        return words.stream()
                .filter(word -> !Stemmer.STOP_WORDS.contains(word))
                .map(Stemmer::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the other words appear here in a row. A single word of one or two letters doesn't
    /// count: `IT` and `Go` are English too.
    public boolean containsPhrase(Tokens other) {
        boolean tooShort = other.all.size() == 1 && other.all.getFirst().length() < 3;
        return !other.all.isEmpty() && !tooShort && Collections.indexOfSubList(all, other.all) >= 0;
    }

    /// The share of the other words that appear here, from 0 to 1.
    public double overlap(Tokens other) {
        long found = other.all.stream().filter(all::contains).count();
        return other.all.isEmpty() ? 0 : (double) found / other.all.size();
    }
}
