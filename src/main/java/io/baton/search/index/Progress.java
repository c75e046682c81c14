package io.baton.search.index;

/// How far benches are learned.
///
/// @param learned partners whose skills are all understood
/// @param unlearned partners of whom something is still found by its words alone
public record Progress(int learned, int unlearned) {
    public static final Progress NONE = new Progress(0, 0);

    Progress and(Progress other) {
        return new Progress(learned + other.learned, unlearned + other.unlearned);
    }
}
