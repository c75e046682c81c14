package io.baton.desk.button;

import io.baton.chat.Button;

/// Buttons that belong to no feature.
public final class CommonButtons {
    public static final String HELP = "help";

    private CommonButtons() {}

    /// Lists all commands.
    public static Button help() {
        return Button.plain("All commands", HELP, "");
    }
}
