package io.baton.desk.refer.log;

import java.util.regex.Pattern;

/// Says which part of `CLIENT needs NEED` is missing.
final class MissingPart {
    private static final Pattern NO_CLIENT = Pattern.compile("(?is)needs?(?:\\s.*)?");
    private static final Pattern NO_NEED = Pattern.compile("(?is).*\\sneeds?");

    private MissingPart() {}

    static String in(String words) {
        if (NO_CLIENT.matcher(words).matches()) {
            return "Who is the client?";
        }
        return NO_NEED.matcher(words).matches()
                ? "What does the client need?"
                : "The word “needs” is missing.";
    }
}
