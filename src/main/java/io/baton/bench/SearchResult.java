package io.baton.bench;

import java.util.List;
import java.util.Optional;

/// The result of a search.
///
/// @param matches partners who fit, best first
/// @param inHouse the firm's own service that surely fits, if any
/// @param cover if the text contains several needs: the partners who serve them together
public record SearchResult(
        List<Match> matches, Optional<InHouseMatch> inHouse, Optional<Cover> cover) {

    public SearchResult {
        matches = List.copyOf(matches);
    }

    /// The result for a single need.
    public SearchResult(List<Match> matches, Optional<InHouseMatch> inHouse) {
        this(matches, inHouse, Optional.empty());
    }
}
