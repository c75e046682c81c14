package io.baton.desk.text;

import java.util.regex.Pattern;

/// Words on one line: no control or invisible characters, no double or odd spaces.
public final class CleanText {
    /// Everything that takes no room or breaks a line, such as zero-width and direction marks.
    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");

    /// The joiner U+200D stays: emoji and several scripts are written with it.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\x{200D}\\x{200C}]]");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private CleanText() {}

    /// The same words, on as many lines as they have: direction marks would turn the words of
    /// others around as well.
    public static String withoutInvisible(String words) {
        return CONTROLS.matcher(INVISIBLE.matcher(words).replaceAll("")).replaceAll("");
    }

    public static String oneLine(String words) {
        var visible = INVISIBLE.matcher(words).replaceAll("");
        return GAPS.matcher(visible).replaceAll(" ").strip();
    }
}
