package io.baton.search;

import java.util.List;
import java.util.function.Predicate;

/// How often the answers to labeled needs are sure, and how often those are wrong.
///
/// @param served share of the served needs with a sure answer
/// @param wrong share of wrong partners among the sure answers
/// @param unserved share of the unserved needs with a sure answer
record SureAnswers(double served, double wrong, double unserved) {

    /// @param sure decides which answers are sure
    static SureAnswers of(Predicate<TopMatch> sure, List<TopMatch> topMatches) {
        return new SureAnswers(
                share(topMatches, TopMatch::served, sure),
                share(topMatches, sure, match -> !match.right()),
                share(topMatches, match -> !match.served(), sure));
    }

    /// The share of those that meet a condition among those that meet another.
    static double share(
            List<TopMatch> topMatches, Predicate<TopMatch> among, Predicate<TopMatch> condition) {
        return RankingMetrics.share(
                topMatches.stream().filter(among).map(condition::test).toList());
    }
}
