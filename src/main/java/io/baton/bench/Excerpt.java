package io.baton.bench;

/// What a long text is about: its beginning, because people say first what they want.
public final class Excerpt {
    /// What a sentence model reads well; more is averaged until it means nothing.
    private static final int LONGEST = 500;

    private Excerpt() {}

    /// At most 500 characters, up to a word's end.
    public static String of(String text) {
        var words = text.strip();
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        // A text without spaces is cut between characters, never inside one.
        int end = space > LONGEST / 2 ? space : LONGEST;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }
}
