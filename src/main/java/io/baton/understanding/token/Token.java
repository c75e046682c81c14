package io.baton.understanding.token;

import io.baton.understanding.Span;
import java.util.Locale;

/// A word, a number or a single sign of a text.
public record Token(String text, Span span) {
    private static final int LONGEST_SHAPE = 20;

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    Token movedBy(int letters) {
        return new Token(text, new Span(span.start() + letters, span.end() + letters));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /// Kinds of letters in a row: `Xx` for Acme, `X` for IT, `x` for phones, `XxX` for RingPros,
    /// `d` for digits.
    public String shape() {
        var shape = new StringBuilder();
        for (int i = 0; i < text.length() && shape.length() < LONGEST_SHAPE; ) {
            int letter = text.codePointAt(i);
            char kind = kind(letter);
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
            i += Character.charCount(letter);
        }
        return shape.toString();
    }

    private static char kind(int letter) {
        if (Character.isUpperCase(letter)) {
            return 'X';
        }
        if (Character.isLetter(letter)) {
            return 'x';
        }
        return Character.isDigit(letter) ? 'd' : '.';
    }
}
