package io.baton.search.index;

/// One worth weighing.
///
/// @param promise what speaks for the partner before the likeness is looked at, as [Evidence]
///   counts it
public record Promising(Entry entry, double promise) {

    /// One who is weighed in any case.
    public static Promising anyway(Entry entry) {
        return new Promising(entry, Double.POSITIVE_INFINITY);
    }

    /// How well the partner fits at most.
    public double atMost() {
        return Evidence.atMost(promise);
    }
}
