package io.baton.desk.text;

/// Quotes a person's words back to them, shortened and on one line.
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /// `“twelve”`; cut after 60 characters.
    public static String of(String words) {
        var line = CleanText.oneLine(words);
        var shown = line.codePoints().limit(LONGEST).toArray();
        var cut = line.codePointCount(0, line.length()) > LONGEST ? "…" : "";
        return "“" + new String(shown, 0, shown.length) + cut + "”";
    }
}
