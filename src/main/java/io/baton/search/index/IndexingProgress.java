package io.baton.search.index;

/// How far benches are learned.
///
/// @param learned partners whose skills are all understood
/// @param unlearned partners of whom something is still found by its words alone
public record IndexingProgress(int learned, int unlearned) {
    public static final IndexingProgress NONE = new IndexingProgress(0, 0);

    IndexingProgress and(IndexingProgress other) {
        return new IndexingProgress(learned + other.learned, unlearned + other.unlearned);
    }
}
