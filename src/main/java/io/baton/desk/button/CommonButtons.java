package io.baton.desk.button;

import io.baton.chat.Button;

/// The buttons that belong to no feature.
public final class CommonButtons {
    public static final String HELP = "help";

    private CommonButtons() {}

    /// Says what is possible.
    public static Button help() {
        return Button.plain("What is possible", HELP, "");
    }
}
