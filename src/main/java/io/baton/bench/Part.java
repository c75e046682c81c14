package io.baton.bench;

import java.util.List;

/// One of several needs that were told in one sentence.
///
/// @param need in the client's words
/// @param matches who surely fits it, the best first; empty where nobody serves it
public record Part(String need, List<Match> matches) {

    public Part {
        matches = List.copyOf(matches);
    }
}
