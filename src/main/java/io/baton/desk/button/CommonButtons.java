package io.baton.desk.button;

import io.baton.chat.Button;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// Buttons that belong to no feature.
public final class CommonButtons {
    public static final String HELP = "help";
    public static final String RESUME = "turn.resume";

    private static final String AT = " since ";
    private static final Pattern SINCE = Pattern.compile(AT + "(\\d{1,15})$");

    private CommonButtons() {}

    /// Lists all commands.
    public static Button help() {
        return Button.plain("All commands", HELP, "");
    }

    /// Completes a turn that was interrupted.
    ///
    /// @param begun when the turn was begun or continued
    public static Button resume(String turnId, Instant begun) {
        return Button.primary("Continue", RESUME, turnId + AT + begun.toEpochMilli());
    }

    /// When the turn of a button to continue began; empty for buttons of earlier builds.
    public static Optional<Instant> resumedSince(String value) {
        var found = SINCE.matcher(value);
        return found.find()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(found.group(1))))
                : Optional.empty();
    }

    /// The id of the turn that a button continues.
    public static String resumedTurn(String value) {
        return SINCE.matcher(value).replaceFirst("");
    }
}
