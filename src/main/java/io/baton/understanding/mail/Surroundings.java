package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.List;

/// A few places of a long text with the words around them. All else is blank, so that what is found
/// there is at its place in the whole text.
public final class Surroundings {
    private Surroundings() {}

    /// @param near how many letters count on each side, up to the end of a word
    /// @return no longer than needed
    public static String of(String text, List<Span> places, int near) {
        var wide = places.stream().map(place -> widened(text, place, near)).toList();
        int length = wide.stream().mapToInt(Span::end).max().orElse(0);
        var kept = new StringBuilder(" ".repeat(length));
        wide.forEach(each -> kept.replace(each.start(), each.end(), each.of(text)));
        return kept.toString();
    }

    private static Span widened(String text, Span place, int near) {
        int start = Math.max(0, place.start() - near);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = Math.min(text.length(), place.end() + near);
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
