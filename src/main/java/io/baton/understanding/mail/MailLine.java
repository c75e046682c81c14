package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A line of a mail.
///
/// @param span its words, without quote marks and spaces around them
/// @param depth how many quote marks stand before it
record MailLine(String text, Span span, int depth) {
    /// Columns, as in a pasted table.
    private static final Pattern COLUMNS =
            Pattern.compile(".*\\S {2,}\\S.* {2,}\\S.*|\\d+ .* {2,}\\S.*");

    private static final Pattern DETAIL =
            Pattern.compile(
                    "(?iU)[@|·•]|www\\.|https?:|\\d[\\d ()./-]{6,}\\d|\\b(?:tel|fon|mob|fax|cell|ddi)\\b");

    /// A line with a phone number or an address and little else has at most as many words.
    private static final int DETAIL_WORDS = 8;

    static List<MailLine> all(String text) {
        var lines = new ArrayList<MailLine>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(of(text, start, end));
            start = end + 1;
        }
        return List.copyOf(lines);
    }

    private static MailLine of(String text, int start, int end) {
        int depth = 0;
        int from = start;
        while (from < end && " >|".indexOf(text.charAt(from)) >= 0) {
            depth += text.charAt(from) == '>' ? 1 : 0;
            from++;
        }
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new MailLine(text.substring(from, to), new Span(from, to), depth);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /// Roughly: how many words the line has.
    int words() {
        return isBlank() ? 0 : text.split(" +").length;
    }

    /// Three or more words in capitals, or a line of signs.
    boolean isHeading() {
        return words() > 2
                        && text.equals(text.toUpperCase(Locale.ROOT))
                        && text.codePoints().anyMatch(Character::isLetter)
                        && text.codePoints().noneMatch(c -> c == '@' || c == '+')
                || text.matches("={3,}");
    }

    /// Whether it has a phone number, an address, or the signs between them.
    boolean hasDetail() {
        return DETAIL.matcher(text).find();
    }

    /// Whether it has little else.
    boolean isDetail() {
        return words() <= DETAIL_WORDS && hasDetail();
    }

    boolean hasColumns() {
        return length() <= 200 && COLUMNS.matcher(text).matches();
    }
}
