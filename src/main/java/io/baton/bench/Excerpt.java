package io.baton.bench;

/// Shortens a long text to its beginning, where people usually say what they want.
public final class Excerpt {
    /// A sentence model reads this many characters well; more blur the meaning.
    private static final int MAX_LENGTH = 500;

    private Excerpt() {}

    /// At most 500 characters, cut at the end of a word.
    public static String of(String text) {
        var stripped = text.strip();
        if (stripped.length() <= MAX_LENGTH) {
            return stripped;
        }
        int space = stripped.lastIndexOf(' ', MAX_LENGTH);
        // Without spaces, cut between characters, never inside a surrogate pair.
        int end = space > MAX_LENGTH / 2 ? space : MAX_LENGTH;
        return stripped.substring(
                0, Character.isHighSurrogate(stripped.charAt(end - 1)) ? end - 1 : end);
    }
}
