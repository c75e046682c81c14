package io.baton.understanding.message;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts of a text as a text that ends with the last of them, in which all else is blank: spans
/// found in it point into the whole text. Lines that a mail program wrapped are one line again.
final class MailText {
    private static final int WRAPPED = 55;

    /// Between two lines: a line break and quote marks.
    private static final int CLOSE = 12;

    private MailText() {}

    static String of(String text, List<Span> spans) {
        var ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparingInt(Span::start));
        int length = ordered.stream().mapToInt(Span::end).max().orElse(0);
        var kept = new StringBuilder(" ".repeat(length));
        for (int i = 0; i < ordered.size(); i++) {
            var span = ordered.get(i);
            kept.replace(span.start(), span.end(), span.of(text));
            boolean last = i + 1 == ordered.size();
            if (!last && !wrapped(text, span, ordered.get(i + 1)) && span.end() < length) {
                kept.setCharAt(span.end(), '\n');
            }
        }
        return kept.toString();
    }

    /// Whether something of such a text is at this place of the whole text.
    static boolean isAt(Span place, String part) {
        int end = Math.min(place.end(), part.length());
        return place.start() < end && !part.substring(place.start(), end).isBlank();
    }

    private static boolean wrapped(String text, Span line, Span next) {
        if (line.length() < WRAPPED || next.start() - line.end() > CLOSE || next.length() == 0) {
            return false;
        }
        var between = text.substring(line.end(), next.start());
        return between.indexOf('\n') == between.lastIndexOf('\n')
                && Character.isLetterOrDigit(text.codePointAt(next.start()));
    }
}
