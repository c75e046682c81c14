package io.baton.desk.button;

import io.baton.chat.Button;

/// Buttons that belong to no feature.
public final class CommonButtons {
    public static final String HELP = "help";
    public static final String RESUME = "turn.resume";

    private CommonButtons() {}

    /// Lists all commands.
    public static Button help() {
        return Button.plain("All commands", HELP, "");
    }

    /// Completes a turn that was interrupted.
    public static Button resume(String turnId) {
        return Button.primary("Continue", RESUME, turnId);
    }
}
