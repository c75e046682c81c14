package io.baton.bench;

/// Finds partners for a need.
public interface Ranking {

    /// Returns the partners who fit, best first. Paused partners never fit. The same question gets
    /// the same answer, even between partners who are alike.
    SearchResult find(SearchRequest searchRequest);
}
