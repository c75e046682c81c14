package io.baton.search.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text as its words, lower case, without a plural s.
public record Tokens(List<String> all) {

    /// The plus and the sharp are part of a name: C++, C#.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#]*");

    public static Tokens of(String text) {
        return new Tokens(words(text).stream().map(Tokens::singular).toList());
    }

    /// The words as they are spelled, in small letters.
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

    /// The stems of those words that say something.
    public static Set<String> stems(String text) {
        return words(text).stream()
                .filter(word -> !Stemmer.STOP_WORDS.contains(word))
                .map(Stemmer::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the other's words stand in this text, in a row. A single word of one or two letters
    /// says too little: `IT` and `Go` are English.
    public boolean containsPhrase(Tokens other) {
        boolean tiny = other.all.size() == 1 && other.all.getFirst().length() < 3;
        return !other.all.isEmpty() && !tiny && Collections.indexOfSubList(all, other.all) >= 0;
    }

    /// How many of the other's words stand in this text, as a part of 1.
    public double overlap(Tokens other) {
        long here = other.all.stream().filter(all::contains).count();
        return other.all.isEmpty() ? 0 : (double) here / other.all.size();
    }
}
