package io.baton.search;

import static io.baton.search.LabelledNeed.EVERYDAY;
import static io.baton.search.LabelledNeed.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.search.LabelledNeed.Kind;
import io.baton.search.SearchQuality.Step;
import io.baton.search.index.FitThresholds;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quality report, and its floor: what the search gives on the half of the labelled needs on
/// which no parameter was chosen. Run it alone with `./mvnw test -Dtest=QualityTest`.
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class QualityTest {
    private static final List<LabelledNeed> TUNING =
            LabelledNeed.fromSet(HARD).stream().filter(need -> !need.heldOut()).toList();
    private static final List<LabelledNeed> HELD_OUT =
            LabelledNeed.fromSet(HARD).stream().filter(LabelledNeed::heldOut).toList();

    private static final List<LabelledNeed> EVERY_DAY = LabelledNeed.fromSet(EVERYDAY);

    private static SearchQuality searchQuality;
    private static SearchQuality everyday;
    private static RankingMetrics rankingMetrics;

    @BeforeAll
    static void report() {
        searchQuality = new SearchQuality(HARD);
        rankingMetrics = searchQuality.figures(Step.NAMES, HELD_OUT);
        everyday = new SearchQuality(EVERYDAY);
        System.out.println(
                new QualityReport(everyday)
                        .of("Every day: nothing was chosen on these", EVERY_DAY));
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
    void theRightPartnersStayAtTheTop(Kind kind, double floor) {
        assertThat(rankingMetrics.ndcg(kind)).isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"NAMED", "SYNONYM", "MISSPELT", "DESCRIBED", "SEVERAL"})
    void everyKindIsServedBetterThanByThePlainCosine(Kind kind) {
        assertThat(rankingMetrics.ndcg(kind))
                .isGreaterThan(searchQuality.figures(Step.COSINE, HELD_OUT).ndcg(kind));
    }

    @Test
    void fewWhoCanBeServedAreTurnedAway() {
        assertThat(SearchQuality.below(FitThresholds.NEAR, searchQuality.servedFits(HELD_OUT)))
                .isLessThan(0.05);
    }

    @Test
    void nobodyIsPressedOnANeedThatNobodyServes() {
        assertThat(
                        SearchQuality.below(
                                FitThresholds.SURE,
                                searchQuality.bestFits(HELD_OUT, Kind.UNSERVED)))
                .isGreaterThan(0.68);
    }

    @Test
    void severalNeedsAreTakenApartAndSingleOnesHardlyEver() {
        assertThat(everyday.splitting(several(EVERY_DAY)).apart())
                .isGreaterThanOrEqualTo(10 / 13.0);
        assertThat(everyday.splitting(single(EVERY_DAY)).apart()).isLessThan(0.02);
        assertThat(searchQuality.splitting(several(HELD_OUT)).apart()).isGreaterThan(0.27);
        assertThat(searchQuality.splitting(single(HELD_OUT)).apart()).isLessThan(0.11);
    }

    private static List<LabelledNeed> several(List<LabelledNeed> needs) {
        return needs.stream().filter(need -> need.kind() == Kind.SEVERAL).toList();
    }

    private static List<LabelledNeed> single(List<LabelledNeed> needs) {
        return needs.stream().filter(need -> need.served() && need.kind() != Kind.SEVERAL).toList();
    }

    @Test
    void whatIsAskedOnMostDaysIsFound() {
        var found = everyday.figures(Step.NAMES, EVERY_DAY);

        assertThat(found.ndcg()).isGreaterThanOrEqualTo(0.90);
        assertThat(found.ndcg(Kind.DESCRIBED)).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void onMostDaysWhatNobodyServesIsRecognisedAndHardlyAnybodyElseTurnedAway() {
        assertThat(
                        SearchQuality.below(
                                FitThresholds.NEAR, everyday.bestFits(EVERY_DAY, Kind.UNSERVED)))
                .isGreaterThanOrEqualTo(7 / 8.0);
        assertThat(SearchQuality.below(FitThresholds.NEAR, everyday.servedFits(EVERY_DAY)))
                .isLessThanOrEqualTo(0.05);
    }
}
