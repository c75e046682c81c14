package io.baton.search.index;

/// The features of a partner for a need, combined into a fit and a confidence.
///
/// Fit ranks the partners, and confidence decides whether the answer is sure. They differ because
/// the best of a small bench is often only the least bad one.
///
/// The weights of fit were fitted by logistic regression on the tuning half of the labeled needs in
/// `src/test/resources/io/baton/search/quality`. Only the weight of similarity is higher than
/// fitted, because on a small bench a near skill must do if no one offers the exact service.
///
/// @param similarity cosine between the need and the most similar skill
/// @param leaning how strongly the need points to services the skills mean, up to 1
/// @param nameOverlap how much of a skill's name the need contains, up to 1
/// @param aliasOverlap how much of another term or brand of such a service it contains
/// @param namedInFull whether the need contains a skill's full name
public record Features(
        double similarity,
        double leaning,
        double nameOverlap,
        double aliasOverlap,
        boolean namedInFull) {
    private static final double BASE = 2.008;
    private static final double SIMILARITY = 1.5;
    private static final double LEANING = 1.27;
    private static final double NAME = 1.688;
    private static final double ALIAS = 0.114;

    /// Weights of confidence, as fitted. `ConfidenceFit`, in the tests, repeats the fit. The other
    /// features add nothing to it: on the tuning half, cross-validated, they change neither the
    /// number of sure answers nor that of wrong ones.
    private static final double CONFIDENCE_BASE = 3.984;

    private static final double CONFIDENCE_LEANING = 1.697;

    /// The share of right partners among those named in full.
    private static final double CONFIDENCE_NAMED_IN_FULL = 0.92;

    /// Added to shares before taking the logarithm, so that tiny ones make no difference.
    private static final double LEANING_FLOOR = 0.001;

    private static final double ALIAS_FLOOR = 0.02;

    /// Below this partial score, even a skill identical to the need isn't a near miss.
    private static final double MIN_PARTIAL_SCORE =
            Math.log(FitThresholds.NEAR / (1 - FitThresholds.NEAR)) - SIMILARITY - BASE;

    private static final double NO_ALIAS = ALIAS * Math.log(ALIAS_FLOOR);

    /// The partial score of a partner named in full, who reaches [FitThresholds#NAMED_IN_FULL] in
    /// any case.
    static final double NAMED_IN_FULL =
            Math.log(FitThresholds.NAMED_IN_FULL / (1 - FitThresholds.NAMED_IN_FULL))
                    - SIMILARITY
                    - BASE;

    /// Without any name or alias, a smaller leaning can't lead to a near miss.
    private static final double MIN_LEANING_WITHOUT_NAME =
            Math.exp((MIN_PARTIAL_SCORE - NO_ALIAS) / LEANING) - LEANING_FLOOR;

    /// Even with full name and alias, a smaller leaning can't lead to a near miss.
    private static final double MIN_LEANING =
            Math.exp((MIN_PARTIAL_SCORE - NAME - ALIAS * Math.log(1 + ALIAS_FLOOR)) / LEANING)
                    - LEANING_FLOOR;

    /// Whether this leaning is too small to fit, no matter what the words are.
    static boolean ruledOut(double leaning) {
        return leaning < MIN_LEANING;
    }

    /// The score without similarity; the larger the better.
    ///
    /// @return negative infinity if no similarity could lead to a near miss
    static double partialScore(double leaning, double nameOverlap, double aliasOverlap) {
        if (ruledOut(leaning)
                || nameOverlap == 0 && aliasOverlap == 0 && leaning < MIN_LEANING_WITHOUT_NAME) {
            return Double.NEGATIVE_INFINITY;
        }
        return LEANING * Math.log(leaning + LEANING_FLOOR)
                + NAME * nameOverlap
                + (aliasOverlap == 0 ? NO_ALIAS : ALIAS * Math.log(aliasOverlap + ALIAS_FLOOR));
    }

    /// The best fit a candidate with this partial score can reach.
    static double maxFit(double partialScore) {
        return logistic(BASE + SIMILARITY + partialScore);
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /// How well the partner fits compared with others: 0 to 1.
    public double fit() {
        double sum =
                BASE
                        + SIMILARITY * similarity
                        + LEANING * Math.log(leaning + LEANING_FLOOR)
                        + NAME * nameOverlap
                        + ALIAS * Math.log(aliasOverlap + ALIAS_FLOOR);
        double fit = logistic(sum);
        return namedInFull ? Math.max(fit, FitThresholds.NAMED_IN_FULL) : fit;
    }

    /// The probability that the partner is right for the need, from 0 to 1.
    public double confidence() {
        double confidence =
                logistic(CONFIDENCE_BASE + CONFIDENCE_LEANING * Math.log(leaning + LEANING_FLOOR));
        return namedInFull ? Math.max(confidence, CONFIDENCE_NAMED_IN_FULL) : confidence;
    }
}
