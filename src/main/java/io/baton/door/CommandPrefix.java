package io.baton.door;

/// The slash that some people type before a command.
public final class CommandPrefix {
    private CommandPrefix() {}

    /// Removes the slash that some people put before a command.
    public static String withoutSlash(String text) {
        return text.replaceFirst("^/(?=\\p{L})", "");
    }
}
