package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that send a referral to another partner: `give it to CloudNine instead`.
public final class Redirect {
    private static final String SEND =
            "(?:give|send|offer|pass|hand|move|redirect|forward|assign|switch|change|try|ask|use|take|go|let's|better)";

    private static final String NOT = "(?:\\bnot|n't|never|instead of|rather than) ";

    private static final String INSTEAD = "(?:instead|rather|after all)";

    private Redirect() {}

    /// @param to what the partner is called
    public static boolean isTo(String text, List<String> to) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        var name =
                "(?<![\\p{L}\\p{N}])@?"
                        + to.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?:", ")"))
                        + "(?![\\p{L}\\p{N}])";
        var sent = "\\b" + SEND + "\\b[^,;.]{0,60}?" + name;
        return !found(NOT + "(?:(?!\\bbut\\b)[^,;.]){0,40}?" + name, line)
                && (found(sent + ",? (?:" + INSTEAD + "|not)\\b", line)
                        || found(INSTEAD + "[,:]? " + sent, line)
                        || found(
                                NOT
                                        + "[^,;.]{0,60}?(?:\\bbut (?:to |with )?"
                                        + name
                                        + "|[,;.] .{0,20}?"
                                        + sent
                                        + ")",
                                line));
    }

    private static boolean found(String pattern, String line) {
        return Pattern.compile("(?iU)" + pattern).matcher(line).find();
    }
}
