package io.baton.bench;

import java.util.List;
import java.util.Optional;

/// What a search found.
///
/// @param matches who fits, the best first; empty when nobody does
/// @param inHouse what the firm itself does that surely fits, if anything
public record Found(List<Match> matches, Optional<Own> inHouse) {

    public Found {
        matches = List.copyOf(matches);
    }
}
