package io.baton.desk.parsing;

import java.util.regex.Pattern;

/// The reason in what was typed after a step: `please take it back because Kim is ill` says that
/// Kim is ill.
public final class Reasons {
    private static final Pattern STEP =
            Pattern.compile(
                    "(?iU)^(?:[,;:-] ?)?(?:please,? )?(?:(?:we |i )?(?:have to |must |need to |will |want to )?(?:withdraw|cancel|drop|close|take|hand|give|turn|decline|lose|lost|mark)"
                            + " (?:it|this|that|them)(?: (?:back|down|as lost|over))?,? ?)?(?:please,? )?(?:because|since|as) (?=\\p{L})(?!of\\b)");

    private Reasons() {}

    /// Without the words that only repeat the step.
    public static String plain(String typed) {
        return STEP.matcher(typed.strip()).replaceFirst("");
    }
}
