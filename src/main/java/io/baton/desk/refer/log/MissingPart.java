package io.baton.desk.refer.log;

import io.baton.desk.text.Shorten;
import java.util.regex.Pattern;

/// Says which part of `CLIENT needs NEED` is missing.
final class MissingPart {
    private static final Pattern NO_CLIENT = Pattern.compile("(?is)needs?(?:\\s.*)?");
    private static final Pattern NO_NEED = Pattern.compile("(?is)(?<client>\\S.*?)\\s+needs?");

    private MissingPart() {}

    /// Whether exactly one part is missing, so that the answer can ask for it.
    static boolean isNamed(String words) {
        var line = words.strip();
        return NO_CLIENT.matcher(line).matches() || NO_NEED.matcher(line).matches();
    }

    static String in(String words) {
        if (NO_CLIENT.matcher(words).matches()) {
            return "Who is the client?";
        }
        var noNeed = NO_NEED.matcher(words);
        return noNeed.matches()
                ? "What does %s need?".formatted(Shorten.to(60, noNeed.group("client")))
                : "The word “needs” is missing.";
    }
}
