package io.baton.search.index;

/// Thresholds for the fit of a partner and for the confidence in it, from 0 to 1. Chosen on the
/// tuning half of the labeled needs.
public final class FitThresholds {
    /// Minimum confidence of a sure match. The quality report shows what other values would give.
    public static final double SURE = 0.52;

    /// Minimum fit by experience alone of a sure match.
    public static final double SURE_BY_EXPERIENCE = 0.40;

    /// Minimum fit of a match. One that isn't sure is a near miss, shown as one.
    public static final double NEAR = 0.08;

    /// Minimum fit if the need names a skill in full.
    static final double NAMED_IN_FULL = 0.50;

    private FitThresholds() {}
}
