package io.baton.search.index;

/// Thresholds for the fit of a partner, from 0 to 1. Chosen on the tuning half of the labeled
/// needs.
public final class FitThresholds {
    /// At or above: a sure fit.
    public static final double SURE = 0.40;

    /// Below: no match. Between this and [#SURE]: a near miss, shown as one.
    public static final double NEAR = 0.08;

    /// Minimum fit if the need names a skill in full.
    static final double NAMED_IN_FULL = 0.50;

    private FitThresholds() {}
}
