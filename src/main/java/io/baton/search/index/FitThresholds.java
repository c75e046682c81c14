package io.baton.search.index;

/// How sure it is that a partner is the right one, from 0 to 1; and the bounds between a fit, a
/// near miss and nobody, chosen on the tuning half of the labelled needs.
public final class FitThresholds {
    /// From here on somebody fits.
    public static final double SURE = 0.40;

    /// Below, nobody does; between the two it is a near miss, and said to be.
    public static final double NEAR = 0.08;

    /// A skill that the need calls by its whole name fits, whatever else.
    static final double NAMED_IN_FULL = 0.50;

    private FitThresholds() {}
}
