package io.baton.desk.parsing;

import java.util.regex.Pattern;

/// Words that open a correction and say nothing by themselves: `oh no,`, `sorry, wait`. They are
/// never part of a name.
public final class Openers {
    /// One after another at the start of a line, as part of a pattern with the flags `iU`.
    public static final String WORDS =
            "oh|ooh|oops|oopsie|whoops|ups|ah|aha|argh|uh|um|er|erm|hmm?|no|nope|nah|sorry|apologies|my apologies"
                    + "|excuse me|pardon|wait|hang on|hold on|actually|correction|my mistake|my bad";

    /// What separates them from each other and from the rest.
    public static final String GAP = "(?:[,.:;! -]+|$)";

    private static final Pattern START =
            Pattern.compile("(?iU)^(?:(?:" + WORDS + ")" + GAP + ")++");

    /// A firm may be called `Oh My Pizza`, so one such word counts only before a comma.
    private static final Pattern BEFORE_NAME =
            Pattern.compile(
                    "(?iU)^(?:(?:(?:oh|ah|no|but|and|so|well)[,!.]? )?(?:oh no|oh wait|no wait|wait no|hang on|hold on"
                            + "|i meant?|actually|oops|whoops|my mistake|my bad)(?:[,.:;! -]+|$)|(?:"
                            + WORDS
                            + "|i meant?)(?:[,:;!] ?|$))++");

    private Openers() {}

    /// The line without them; empty if they are all.
    public static String without(String line) {
        return START.matcher(line).replaceFirst("");
    }

    /// A name as typed, without what opens the sentence before it; empty if nothing else is left.
    public static String withoutBeforeName(String name) {
        return BEFORE_NAME.matcher(name).replaceFirst("");
    }
}
