package io.baton.understanding.message;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts of a text as a text of the same length, in which all else is blank: spans found in it
/// point into the whole text. Lines that a mail program wrapped are one line again.
final class MailText {
    private static final int WRAPPED = 55;

    /// Longer ones are cut, so that the time to read a sentence is limited.
    private static final int LONGEST_SENTENCE = 500;

    /// Between two lines: a line break and quote marks.
    private static final int CLOSE = 12;

    private MailText() {}

    static String of(String text, List<Span> spans) {
        var kept = new StringBuilder(" ".repeat(text.length()));
        var ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparingInt(Span::start));
        for (int i = 0; i < ordered.size(); i++) {
            var span = ordered.get(i);
            kept.replace(span.start(), span.end(), span.of(text));
            boolean last = i + 1 == ordered.size();
            if (!last && !wrapped(text, span, ordered.get(i + 1)) && span.end() < text.length()) {
                kept.setCharAt(span.end(), '\n');
            }
        }
        return kept.toString();
    }

    private static boolean wrapped(String text, Span line, Span next) {
        if (line.length() < WRAPPED || next.start() - line.end() > CLOSE || next.length() == 0) {
            return false;
        }
        var between = text.substring(line.end(), next.start());
        return between.indexOf('\n') == between.lastIndexOf('\n')
                && Character.isLetterOrDigit(text.codePointAt(next.start()));
    }

    /// Sentences and lines of such a text.
    static List<Span> sentences(String text) {
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
            if (ends || c == ' ' && i - start > LONGEST_SENTENCE) {
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
        var word = text.substring(start, dot).toLowerCase(java.util.Locale.ROOT);
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
