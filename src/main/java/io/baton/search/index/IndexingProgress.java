package io.baton.search.index;

/// Progress of indexing the benches.
///
/// @param learned number of partners whose skills all have embeddings
/// @param unlearned number of partners with skills that can only be found by their words so far
public record IndexingProgress(int learned, int unlearned) {
    public static final IndexingProgress NONE = new IndexingProgress(0, 0);

    IndexingProgress and(IndexingProgress other) {
        return new IndexingProgress(learned + other.learned, unlearned + other.unlearned);
    }
}
