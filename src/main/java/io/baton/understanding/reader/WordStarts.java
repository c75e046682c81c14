package io.baton.understanding.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells where one of many patterns can't begin, by the first letters of the word there: a text is
/// read much faster if patterns are tried at few of its words. Learns what it's asked.
///
/// For patterns that look at nothing before their beginning, or only at what mustn't be there.
final class WordStarts {
    /// Of these four, each is a letter, a space, or something else.
    private static final int LETTERS = 4;

    private static final int SIGNS = 28;
    private static final int SPACE = 27;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final List<Pattern> patterns;

    /// By the letters as a number. Threads that write the same place write the same.
    private final byte[] known = new byte[SIGNS * SIGNS * SIGNS * SIGNS];

    WordStarts(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /// Whether a pattern may match here. Certainly not, if false.
    boolean fit(String text, int at) {
        int letters = 0;
        int length = 0;
        for (boolean goesOn = true; length < LETTERS; length++) {
            int sign = goesOn && at + length < text.length() ? sign(text.charAt(at + length)) : 0;
            goesOn &= sign > 0 && sign != SPACE;
            letters = letters * SIGNS + sign;
        }
        if (known[letters] == 0) {
            known[letters] = tried(letters) ? YES : NO;
        }
        return known[letters] == YES;
    }

    /// 0 for neither a plain letter nor a space.
    private static int sign(char c) {
        int small = c | 0x20;
        return c == ' ' ? SPACE : small >= 'a' && small <= 'z' && c < 0x80 ? small - 'a' + 1 : 0;
    }

    private boolean tried(int letters) {
        var start = new StringBuilder();
        for (int size = SIGNS * SIGNS * SIGNS; letters / size % SIGNS > 0; size /= SIGNS) {
            int sign = letters / size % SIGNS;
            start.append(sign == SPACE ? ' ' : (char) ('a' + sign - 1));
            if (size == 1) {
                break;
            }
        }
        var small = start.toString();
        return start.isEmpty()
                || fits(small)
                || fits(small.toUpperCase(Locale.ROOT))
                || fits(small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1));
    }

    /// Whether a pattern matches, or would have to see more.
    private boolean fits(String start) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(start))
                .anyMatch(matcher -> matcher.lookingAt() || matcher.hitEnd());
    }
}
