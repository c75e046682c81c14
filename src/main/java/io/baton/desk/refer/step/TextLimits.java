package io.baton.desk.refer.step;

import io.baton.desk.parsing.ParseResult;
import java.util.Optional;

/// How long a note and a reason may be.
public enum TextLimits {
    NOTE(2000, "note"),
    REASON(1000, "reason");

    private final int longest;
    private final String name;

    TextLimits(int longest, String name) {
        this.longest = longest;
        this.name = name;
    }

    /// The words, or what to say if they're too long.
    public ParseResult<String> read(String words) {
        return problem(words)
                .map(ParseResult::<String>unclear)
                .orElseGet(() -> ParseResult.of(words));
    }

    /// What to say about words that are too long; empty if they fit.
    public Optional<String> problem(String words) {
        return words.length() <= longest
                ? Optional.empty()
                : Optional.of(
                        "Use at most %,d characters for the %s; this has %,d."
                                .formatted(longest, name, words.length()));
    }
}
