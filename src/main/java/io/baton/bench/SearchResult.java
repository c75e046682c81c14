package io.baton.bench;

import java.util.List;
import java.util.Optional;

/// What a search found.
///
/// @param matches who fits, the best first; empty when nobody does
/// @param inHouse what the firm itself does that surely fits, if anything
/// @param cover where several needs were told in one: who serves them between them
public record SearchResult(
        List<Match> matches, Optional<InHouseMatch> inHouse, Optional<Cover> cover) {

    public SearchResult {
        matches = List.copyOf(matches);
    }

    /// One need.
    public SearchResult(List<Match> matches, Optional<InHouseMatch> inHouse) {
        this(matches, inHouse, Optional.empty());
    }
}
