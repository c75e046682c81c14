package io.baton.search;

import java.util.List;

/// Fits the weights of [io.baton.search.index.Features#confidence()]: a logistic regression of
/// whether the partner who ranks first is right, on the logarithm of leaning. By Newton's method,
/// without regularization.
///
/// Needs that name a skill in full are left out. Their confidence is the share of right partners.
///
/// To refit, put the weights that [QualityReport] prints for the tuning half into `Features`, and
/// then choose [io.baton.search.index.FitThresholds#SURE] from the report's curve.
///
/// @param namedInFull share of right partners among those named in full
record ConfidenceFit(double base, double leaning, double namedInFull) {
    private static final double LEANING_FLOOR = 0.001;
    private static final int STEPS = 25;

    static ConfidenceFit of(List<TopMatch> topMatches) {
        var notNamed = notNamed(topMatches);
        double base = 0;
        double leaning = 0;
        for (int step = 0; step < STEPS; step++) {
            double slopeBase = 0;
            double slopeLeaning = 0;
            double baseBase = 0;
            double baseLeaning = 0;
            double leaningLeaning = 0;
            for (var match : notNamed) {
                double x = log(match);
                double confidence = logistic(base + leaning * x);
                double error = (match.right() ? 1 : 0) - confidence;
                double variance = confidence * (1 - confidence);
                slopeBase += error;
                slopeLeaning += error * x;
                baseBase += variance;
                baseLeaning += variance * x;
                leaningLeaning += variance * x * x;
            }
            double determinant = baseBase * leaningLeaning - baseLeaning * baseLeaning;
            base += (leaningLeaning * slopeBase - baseLeaning * slopeLeaning) / determinant;
            leaning += (baseBase * slopeLeaning - baseLeaning * slopeBase) / determinant;
        }
        return new ConfidenceFit(
                base,
                leaning,
                SureAnswers.share(
                        topMatches, match -> match.features().namedInFull(), TopMatch::right));
    }

    /// Those whose confidence depends on leaning.
    private static List<TopMatch> notNamed(List<TopMatch> topMatches) {
        return topMatches.stream().filter(match -> !match.features().namedInFull()).toList();
    }

    /// Confidence with these weights, instead of those of `Features`.
    double confidence(TopMatch match) {
        double fitted = logistic(base + leaning * log(match));
        return match.features().namedInFull() ? Math.max(fitted, namedInFull) : fitted;
    }

    private static double log(TopMatch match) {
        return Math.log(match.features().leaning() + LEANING_FLOOR);
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
