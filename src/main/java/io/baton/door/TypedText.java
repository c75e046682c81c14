package io.baton.door;

/// Rules for text that people type, applied before it is parsed.
public final class TypedText {
    private TypedText() {}

    /// Removes the slash that some people put before a command.
    public static String withoutSlash(String text) {
        return text.replaceFirst("^/(?=\\p{L})", "");
    }
}
