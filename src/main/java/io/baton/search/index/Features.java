package io.baton.search.index;

/// What speaks for a partner, taken together.
///
/// The weights were chosen by logistic regression on the tuning half of the labelled needs in
/// `src/test/resources/io/baton/search/quality`; only that of the likeness is larger than it would
/// give, since on a small bench a near skill must do where no service is the same.
///
/// @param similarity the cosine between the need and the likest skill
/// @param leaning how far the need leans to services that the partner's skills mean, up to 1
/// @param nameOverlap how far the need names one of the skills, up to 1
/// @param aliasOverlap how far it names a service that the partner's skills mean, by another word
///   or a brand
/// @param namedInFull whether a skill's whole name stands in the need
public record Features(
        double similarity,
        double leaning,
        double nameOverlap,
        double aliasOverlap,
        boolean namedInFull) {
    private static final double BASE = 2.008;
    private static final double LIKENESS = 1.5;
    private static final double LEANING = 1.27;
    private static final double NAMED = 1.688;
    private static final double ALIAS = 0.114;

    /// Below these a share tells nothing any more.
    private static final double LEAST_LEANING = 0.001;

    private static final double LEAST_ALIAS = 0.02;

    /// Below this, even a skill that is the need itself would make nobody a near miss.
    private static final double LEAST =
            Math.log(FitThresholds.NEAR / (1 - FitThresholds.NEAR)) - LIKENESS - BASE;

    private static final double NOTHING_ALIAS = ALIAS * Math.log(LEAST_ALIAS);

    /// So much promises whoever is called by name, as such a one fits in any case.
    static final double NAMED_IN_FULL =
            Math.log(FitThresholds.NAMED_IN_FULL / (1 - FitThresholds.NAMED_IN_FULL))
                    - LIKENESS
                    - BASE;

    /// With neither name nor alias, a need that leans less than this promises nothing.
    private static final double HARDLY =
            Math.exp((LEAST - NOTHING_ALIAS) / LEANING) - LEAST_LEANING;

    /// Even with both, one that leans less than this promises nothing.
    private static final double NEVER =
            Math.exp((LEAST - NAMED - ALIAS * Math.log(1 + LEAST_ALIAS)) / LEANING) - LEAST_LEANING;

    /// Whether nobody fits to whose services the need leans so little, whatever its words.
    static boolean ruledOut(double leaning) {
        return leaning < NEVER;
    }

    /// What is to be expected of a partner before the likeness is looked at: the larger the better.
    ///
    /// @return negative infinity where nothing is, whatever the likeness
    static double partialScore(double leaning, double named, double alias) {
        if (ruledOut(leaning) || named == 0 && alias == 0 && leaning < HARDLY) {
            return Double.NEGATIVE_INFINITY;
        }
        return LEANING * Math.log(leaning + LEAST_LEANING)
                + NAMED * named
                + (alias == 0 ? NOTHING_ALIAS : ALIAS * Math.log(alias + LEAST_ALIAS));
    }

    /// How well somebody fits who promises so much, if a skill is the very need.
    static double maxFit(double promise) {
        return fit(BASE + LIKENESS + promise);
    }

    private static double fit(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /// How sure it is that the partner is the right one: 0 to 1.
    public double fit() {
        double sum =
                BASE
                        + LIKENESS * similarity
                        + LEANING * Math.log(leaning + LEAST_LEANING)
                        + NAMED * nameOverlap
                        + ALIAS * Math.log(aliasOverlap + LEAST_ALIAS);
        double fit = fit(sum);
        return namedInFull ? Math.max(fit, FitThresholds.NAMED_IN_FULL) : fit;
    }
}
