package io.baton.door;

/// What people type, before anybody understands it.
public final class TypedText {
    /// A message mentions no more people than that; the platform has to be asked about each.
    public static final int MOST_MENTIONED = 10;

    private TypedText() {}

    /// Takes away the slash that some put before a command.
    public static String withoutSlash(String text) {
        return text.replaceFirst("^/(?=\\p{L})", "");
    }
}
