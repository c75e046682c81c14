package io.baton.search.text;

import java.util.List;
import java.util.Set;

/// A simple stemmer for English, sufficient for names of services.
public final class Stemmer {
    /// Minimum length of a stem.
    private static final int MIN_LENGTH = 4;

    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "es", "ed", "s");

    /// Words that say nothing about the need.
    static final Set<String> STOP_WORDS =
            Set.of(
                    ("a an the and or of for to in on at is are was be by with from as it its they"
                                    + " them their he she his her who has have had do does did we"
                                    + " us our i me my you your can could would should want wants"
                                    + " need needs needed like likes ask asks somebody someone"
                                    + " anyone anybody one two three that this these those there"
                                    + " not no nor but so if than then when which what where how"
                                    + " all any some more most new old about after before into out"
                                    + " up down over under per via please pls get gets got still"
                                    + " every each other both between without within while during"
                                    + " also only very just")
                            .split(" "));

    private Stemmer() {}

    public static String stem(String word) {
        for (var ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (rest >= MIN_LENGTH && word.endsWith(ending)) {
                var stem = word.substring(0, rest);
                return ending.equals("ies") ? stem + "y" : stem;
            }
        }
        return word;
    }
}
