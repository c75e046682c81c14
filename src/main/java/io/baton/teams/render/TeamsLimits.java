package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;

/// Teams' published limits, in characters unless said otherwise, and how to keep to them. Where
/// Teams names none, ours keep a message small and readable.
public final class TeamsLimits {
    /// Teams: about 100 KB with all that surrounds the card, counted as UTF-16; 80 KB are safe.
    static final int MESSAGE_BYTES = 80 * 1024;

    /// Teams: more than six visible buttons on a card go into a menu.
    static final int ACTIONS = 6;

    /// What all buttons of one row may take of a message, in bytes of UTF-16.
    static final int ROW_BYTES = 24 * 1024;

    static final int TITLE = 150;
    static final int TEXT = 8_000;
    static final int FACT = 2_000;
    static final int LABEL = 75;
    static final int VALUE = 2_000;
    static final int SUMMARY = 1_000;
    static final int ALT_TEXT = 1_000;
    static final int BARS = 36;
    static final int BAR_LABEL = 20;
    static final int MENTIONS = 10;
    static final int DIALOG_TITLE = 60;
    static final int FIELD_LABEL = 250;
    static final int PLACEHOLDER = 150;
    static final int INPUT = 3_000;

    /// A dialog carries them twice.
    static final int OPTIONS = 120;

    static final int SUBJECT = 2_000;

    /// Teams: a search shows 25 results at a time.
    static final int RESULTS = 25;

    private static final String ELLIPSIS = "…";
    private static final char BROKEN = '\uFFFD';

    private TeamsLimits() {}

    /// What Teams counts of it, in bytes.
    static int bytes(JsonNode json) {
        return 2 * json.toString().length();
    }

    /// The words if they fit, else their beginning and an ellipsis; no character is cut in half.
    public static String shorten(String words, int most) {
        return words.length() <= most
                ? whole(words)
                : whole(words.substring(0, splitPoint(words, most - 1))) + ELLIPSIS;
    }

    /// On one line, never empty.
    static String singleLine(String words, int most, String otherwise) {
        var line = words.replaceAll("\\s+", " ").strip();
        return shorten(line.isEmpty() ? otherwise : line, most);
    }

    /// An end at or before `end` that does not part the two halves of one character.
    static int splitPoint(String words, int end) {
        return end > 0 && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }

    /// Half a character alone cannot be sent.
    private static String whole(String words) {
        var whole = new StringBuilder(words.length());
        words.codePoints()
                .forEach(point ->
                        whole.appendCodePoint(
                                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                                        ? BROKEN
                                        : point));
        return whole.toString();
    }
}
