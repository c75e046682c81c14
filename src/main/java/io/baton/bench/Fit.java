package io.baton.bench;

import io.baton.bench.Lessons.Taught;

/// How sure it is that a partner is the right one, from 0 to 1; and the bounds between a fit, a
/// near miss and nobody, chosen on the tuning half of the labelled needs.
final class Fit {
    /// From here on somebody fits.
    static final double SURE = 0.40;

    /// Below, nobody does; between the two it is a near miss, and said to be.
    static final double NEAR = 0.08;

    /// A skill that the need calls by its whole name fits, whatever else.
    static final double CALLED = 0.50;

    /// Needs less like each other than this have nothing to do with each other.
    static final double LIKE = 0.5;

    /// What a declined need takes away at most: a little.
    private static final double DECLINED = 0.06;

    /// What experience adds at most to what the card says.
    private static final double EXPERIENCE = 0.06;

    private Fit() {}

    /// A need that the partner once took is the best example there is: one in nearly the same words
    /// makes a fit by itself. A declined one counts a little against.
    static double with(double byCard, Taught taught) {
        double like = above(taught.likeness());
        double learned = Math.max(byCard, 0.95 * like) + EXPERIENCE * like;
        return Math.clamp(learned - DECLINED * above(taught.declined()), 0, 1);
    }

    /// How far a likeness lies above the bound, up to 1.
    private static double above(double likeness) {
        return Math.max(0, (likeness - LIKE) / (1 - LIKE));
    }
}
