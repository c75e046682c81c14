package io.baton.bench;

/// Finds partners for a need.
public interface Ranking {

    /// Those who fit, the best first. Paused partners never fit. The same question gets the same
    /// answer, also where two partners are alike.
    SearchResult find(SearchRequest searchRequest);
}
