package io.baton.desk.parsing;

import io.baton.search.text.EditDistance;
import io.baton.understanding.reader.TypedText;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words for times with a few wrong letters: `lsat yaer`, `Octobr`.
public final class PeriodTypos {
    /// Shorter words resemble too many others.
    private static final int FEWEST_LETTERS = 3;

    private static final int LONG = 7;

    private static final List<String> WORDS =
            Stream.concat(
                            Arrays.stream(Month.values())
                                    .map(month ->
                                            month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                                    .map(name -> name.toLowerCase(Locale.ROOT)),
                            Stream.of(
                                    "last",
                                    "this",
                                    "next",
                                    "previous",
                                    "month",
                                    "months",
                                    "quarter",
                                    "year",
                                    "years",
                                    "week",
                                    "since",
                                    "from",
                                    "until",
                                    "first",
                                    "second",
                                    "third",
                                    "half"))
                    .toList();

    private PeriodTypos() {}

    /// The same words, spelled as the nearest words for times where that's clear.
    public static String corrected(String words) {
        return Arrays.stream(TypedText.folded(words).split(" "))
                .map(PeriodTypos::nearest)
                .collect(Collectors.joining(" "));
    }

    private static String nearest(String word) {
        if (word.length() < FEWEST_LETTERS
                || WORDS.contains(word)
                || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        int allowed = word.length() < LONG ? 1 : 2;
        var near =
                WORDS.stream()
                        .filter(each ->
                                each.length() >= FEWEST_LETTERS
                                        && EditDistance.between(word, each, allowed) <= allowed)
                        .toList();
        return near.size() == 1 ? near.getFirst() : word;
    }
}
