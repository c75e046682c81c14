package io.baton.door;

/// Keeps text within a platform's limits, counted as platforms count: in UTF-16 characters. No
/// character is cut in half, and half of one, which can't be sent, becomes U+FFFD.
public final class TextShortener {
    private static final String ELLIPSIS = "…";
    private static final char REPLACEMENT = '\uFFFD';

    private TextShortener() {}

    /// The text if it fits, else its beginning and an ellipsis.
    ///
    /// @param most at least 1
    public static String shorten(String text, int most) {
        return text.length() <= most
                ? repairSurrogates(text)
                : repairSurrogates(text.substring(0, splitPoint(text, most - 1))) + ELLIPSIS;
    }

    /// The same on one line.
    ///
    /// @param otherwise the text if nothing is left of it
    public static String singleLine(String text, int most, String otherwise) {
        var line = text.replaceAll("\\s+", " ").strip();
        return shorten(line.isEmpty() ? otherwise : line, most);
    }

    /// The last index at or before `end` that doesn't part the two halves of one character.
    public static int splitPoint(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    public static String repairSurrogates(String text) {
        if (text.chars().noneMatch(each -> Character.isSurrogate((char) each))) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isLoneSurrogate(point) ? REPLACEMENT : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
