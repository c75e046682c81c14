package io.baton.desk.text;

/// Makes long words fit where only their beginning is needed.
public final class Shorten {
    private Shorten() {}

    /// At most so many characters, the last an ellipsis where something is missing.
    public static String to(int most, String words) {
        var line = words.strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
