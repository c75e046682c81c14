package io.baton.desk.button;

import java.util.Optional;
import java.util.regex.Pattern;

/// Value of a button about a line, a page of lines, or a question of a sent statement, e.g. `3
/// USD/1/cloudnine`.
///
/// @param statement the statement's id
public record LineRef(int line, String statement) {
    private static final Pattern FORMAT = Pattern.compile("(?s)(\\d{1,6}) (.+)");

    public String encode() {
        return line + " " + statement;
    }

    public static Optional<LineRef> decode(String value) {
        var match = FORMAT.matcher(value);
        return match.matches()
                ? Optional.of(new LineRef(Integer.parseInt(match.group(1)), match.group(2)))
                : Optional.empty();
    }
}
