package io.baton.statement;

/// The text of a statement as it was sent, and its SHA-256 in hexadecimal digits.
///
/// @param text as [StatementText] writes it
public record Frozen(String text, String digest) {

    public Frozen {
        if (!TextHash.of(text).equals(digest)) {
            throw new IllegalStateException("A sent statement was changed: " + digest);
        }
    }

    public static Frozen of(Statement statement) {
        var text = StatementText.write(statement);
        return new Frozen(text, TextHash.of(text));
    }
}
