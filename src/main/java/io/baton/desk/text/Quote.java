package io.baton.desk.text;

/// A person's words, short and on one line, to be said back to them.
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /// `“twelve”`; more than 60 characters are cut.
    public static String of(String words) {
        var line = CleanText.oneLine(words);
        var shown = line.codePoints().limit(LONGEST).toArray();
        var cut = line.codePointCount(0, line.length()) > LONGEST ? "…" : "";
        return "“" + new String(shown, 0, shown.length) + cut + "”";
    }
}
