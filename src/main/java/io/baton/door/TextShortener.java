package io.baton.door;

/// Shortens text to a platform's limit, counted in UTF-16 characters as platforms do. Never splits
/// a surrogate pair. Replaces a lone surrogate, which can't be sent, with U+FFFD.
public final class TextShortener {
    private static final String ELLIPSIS = "…";
    private static final char REPLACEMENT = '\uFFFD';

    private TextShortener() {}

    /// Returns the text if it fits, otherwise its beginning and an ellipsis.
    ///
    /// @param most at least 1
    public static String shorten(String text, int most) {
        return text.length() <= most
                ? repairSurrogates(text)
                : repairSurrogates(text.substring(0, splitPoint(text, most - 1))) + ELLIPSIS;
    }

    /// Shortens the text to one line.
    ///
    /// @param otherwise result if nothing is left of the text
    public static String singleLine(String text, int most, String otherwise) {
        var line = text.replaceAll("\\s+", " ").strip();
        return shorten(line.isEmpty() ? otherwise : line, most);
    }

    /// Returns the last index at or before `end` that doesn't split a surrogate pair.
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
