package io.baton.door;

/// Rules for text that people type, applied before it is parsed.
public final class TypedText {
    /// Most people to look up in one message; the platform is asked about each of them.
    public static final int MOST_MENTIONED = 10;

    private TypedText() {}

    /// Removes the slash that some people put before a command.
    public static String withoutSlash(String text) {
        return text.replaceFirst("^/(?=\\p{L})", "");
    }
}
