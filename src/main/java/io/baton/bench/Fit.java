package io.baton.bench;

/// The bounds between a fit, a near miss and nobody.
final class Fit {
    /// From here on somebody fits.
    static final double SURE = 0.40;

    /// Below, nobody does; between the two it is a near miss, and said to be.
    static final double NEAR = 0.10;

    /// A skill that the need calls by its whole name fits, whatever else.
    static final double CALLED = 0.50;

    private Fit() {}
}
