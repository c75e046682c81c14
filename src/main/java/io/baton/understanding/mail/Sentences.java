package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits the text of a mail into sentences. A line break ends a sentence too.
public final class Sentences {
    /// Longer ones are cut, so that the time to read a sentence is limited.
    private static final int LONGEST = 500;

    private Sentences() {}

    /// The spans of a text's sentences, in order.
    public static List<Span> of(String text) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n'
                            || ".!?".indexOf(c) >= 0
                                    && (i + 1 == text.length()
                                            || Character.isWhitespace(text.charAt(i + 1)))
                                    && !abbreviation(text, i);
            if (ends || c == ' ' && i - start > LONGEST) {
                add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, text, start, text.length());
        return List.copyOf(sentences);
    }

    private static boolean abbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && dot - start < 5) {
            start--;
        }
        var word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return text.charAt(dot) == '.'
                && (word.matches(
                        "mr|mrs|ms|dr|st|prof|no|e|i|approx|ca|incl|excl|max|min|tel|mob|inc|ltd|co"));
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }
}
