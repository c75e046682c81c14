package io.baton.desk.refer.step;

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

    /// What to say about words that are too long; empty if they fit.
    public Optional<String> problem(String words) {
        return words.length() <= longest
                ? Optional.empty()
                : Optional.of(
                        "Use at most %,d characters for the %s; this has %,d."
                                .formatted(longest, name, words.length()));
    }
}
