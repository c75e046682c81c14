package io.baton.search;

import static io.baton.search.LabeledNeed.EVERYDAY;
import static io.baton.search.LabeledNeed.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.baton.search.LabeledNeed.Kind;
import io.baton.search.SearchQuality.Step;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Prints the quality report and checks minimum quality on the held-out half of the labeled needs,
/// on which no parameter was chosen. Run it alone with `./mvnw test -Dtest=QualityTest`.
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class QualityTest {
    private static final List<LabeledNeed> TUNING =
            LabeledNeed.fromSet(HARD).stream().filter(need -> !need.heldOut()).toList();
    private static final List<LabeledNeed> HELD_OUT =
            LabeledNeed.fromSet(HARD).stream().filter(LabeledNeed::heldOut).toList();

    private static final List<LabeledNeed> EVERYDAY_NEEDS = LabeledNeed.fromSet(EVERYDAY);

    private static SearchQuality searchQuality;
    private static SearchQuality everyday;
    private static RankingMetrics rankingMetrics;
    private static List<TopMatch> tuningMatches;
    private static List<TopMatch> heldOutMatches;
    private static List<TopMatch> everydayMatches;

    @BeforeAll
    static void report() {
        searchQuality = new SearchQuality(HARD);
        rankingMetrics = searchQuality.metrics(Step.NAMES, HELD_OUT);
        everyday = new SearchQuality(EVERYDAY);
        tuningMatches = searchQuality.topMatches(TUNING);
        heldOutMatches = searchQuality.topMatches(HELD_OUT);
        everydayMatches = everyday.topMatches(EVERYDAY_NEEDS);
        System.out.println(
                new QualityReport(everyday)
                        .of("Everyday: no parameter was chosen on these", EVERYDAY_NEEDS));
        System.out.println(
                new QualityReport(searchQuality)
                        .of("Held out: no parameter was chosen on these", HELD_OUT)
                        .of("Tuning", TUNING));
    }

    @ParameterizedTest
    @CsvSource({
        "NAMED, 0.97",
        "SYNONYM, 0.83",
        "MISSPELT, 0.92",
        "DESCRIBED, 0.73",
        "SEVERAL, 0.76",
    })
    void rightPartnersRankHigh(Kind kind, double floor) {
        assertThat(rankingMetrics.ndcg(kind)).isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"NAMED", "SYNONYM", "MISSPELT", "DESCRIBED", "SEVERAL"})
    void everyKindRanksBetterThanPlainCosine(Kind kind) {
        assertThat(rankingMetrics.ndcg(kind))
                .isGreaterThan(searchQuality.metrics(Step.COSINE, HELD_OUT).ndcg(kind));
    }

    @Test
    void fewServedNeedsFindNoOne() {
        assertThat(found(heldOutMatches, TopMatch::served)).isGreaterThan(0.95);
    }

    private static double found(List<TopMatch> topMatches, Predicate<TopMatch> among) {
        return SureAnswers.share(topMatches, among, TopMatch::found);
    }

    @Test
    void manyServedNeedsGetASureAnswerAndFewOfThoseAreWrong() {
        assertAtLeast(new SureAnswers(0.81, 0.148, 0.165), tuningMatches);
        assertAtLeast(new SureAnswers(0.79, 0.202, 0.295), heldOutMatches);
        assertAtLeast(new SureAnswers(0.93, 0.011, 0), everydayMatches);
    }

    private static void assertAtLeast(SureAnswers expected, List<TopMatch> topMatches) {
        var answers = SureAnswers.of(TopMatch::sure, topMatches);
        assertThat(answers.served()).isGreaterThanOrEqualTo(expected.served());
        assertThat(answers.wrong()).isLessThanOrEqualTo(expected.wrong());
        assertThat(answers.unserved()).isLessThanOrEqualTo(expected.unserved());
    }

    /// Until confidence was added, a fit of 0.40 made an answer sure.
    @Test
    void confidenceGivesMoreSureAnswersThanFitAndNoMoreWrongOnes() {
        for (var topMatches : List.of(tuningMatches, heldOutMatches)) {
            var byFit = SureAnswers.of(match -> match.features().fit() >= 0.40, topMatches);
            var byConfidence = SureAnswers.of(TopMatch::sure, topMatches);

            assertThat(byConfidence.served()).isGreaterThan(byFit.served());
            assertThat(byConfidence.wrong()).isLessThanOrEqualTo(byFit.wrong());
            assertThat(byConfidence.unserved()).isLessThanOrEqualTo(byFit.unserved());
        }
    }

    /// A changed vocabulary changes the fit, but a small change doesn't matter.
    @Test
    void theWeightsOfConfidenceAreThoseFittedToTheTuningHalf() {
        var fitted = ConfidenceFit.of(tuningMatches);

        assertThat(tuningMatches)
                .allSatisfy(match ->
                        assertThat(match.features().confidence())
                                .isCloseTo(fitted.confidence(match), within(0.03)));
    }

    @Test
    void severalNeedsAreSplitAndSingleOnesRarely() {
        assertThat(everyday.splitting(several(EVERYDAY_NEEDS)).split())
                .isGreaterThanOrEqualTo(10 / 13.0);
        assertThat(everyday.splitting(single(EVERYDAY_NEEDS)).split()).isLessThan(0.02);
        assertThat(searchQuality.splitting(several(HELD_OUT)).split()).isGreaterThan(0.27);
        assertThat(searchQuality.splitting(single(HELD_OUT)).split()).isLessThan(0.11);
    }

    private static List<LabeledNeed> several(List<LabeledNeed> needs) {
        return needs.stream().filter(need -> need.kind() == Kind.SEVERAL).toList();
    }

    private static List<LabeledNeed> single(List<LabeledNeed> needs) {
        return needs.stream().filter(need -> need.served() && need.kind() != Kind.SEVERAL).toList();
    }

    @Test
    void everydayNeedsAreFound() {
        var found = everyday.metrics(Step.NAMES, EVERYDAY_NEEDS);

        assertThat(found.ndcg()).isGreaterThanOrEqualTo(0.90);
        assertThat(found.ndcg(Kind.DESCRIBED)).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void everydayUnservedNeedsFindNoOneAndServedOnesDo() {
        assertThat(found(everydayMatches, match -> !match.served())).isLessThanOrEqualTo(1 / 8.0);
        assertThat(found(everydayMatches, TopMatch::served)).isGreaterThanOrEqualTo(0.95);
    }
}
