package io.baton.understanding.name;

import io.baton.understanding.Span;

/// A known name in a text.
///
/// @param closeness how well the words fit
public record NameMatch(KnownName name, Span span, Closeness closeness) {

    public enum Closeness {
        EXACT,
        /// The first words of a longer name.
        BEGINNING,
        /// With a typo.
        SIMILAR
    }
}
