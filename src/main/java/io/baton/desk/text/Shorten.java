package io.baton.desk.text;

/// Shortens text to a maximum length.
public final class Shorten {
    private Shorten() {}

    /// @param max maximum length in characters, including the ellipsis, which is always there
    public static String to(int max, String words) {
        var line = words.strip();
        if (line.codePointCount(0, line.length()) <= max) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, Math.max(0, max - 1))).strip() + "…";
    }
}
