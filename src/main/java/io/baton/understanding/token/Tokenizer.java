package io.baton.understanding.token;

import io.baton.understanding.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Splits text into tokens. Names such as `O'Brien`, `C#` and `Smith-Jones` stay whole; `'s` is a
/// token of its own.
public final class Tokenizer {
    /// Bounded, because a long word in a repeated group would overflow the stack.
    private static final Pattern TOKEN =
            Pattern.compile(
                    "'s\\b|<@[^<>\\s]{1,200}>"
                            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}+#]*+"
                            + "(?:(?!'s\\b)['.-][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}+#]*+){0,20}"
                            + "|\\R+|[^\\s]",
                    Pattern.CASE_INSENSITIVE);

    private Tokenizer() {}

    public static List<Token> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> new Token(found.group(), new Span(found.start(), found.end())))
                .toList();
    }
}
