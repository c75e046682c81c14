package io.baton.bench;

import static io.baton.bench.ReferralScenario.sent;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.bench.PastAnswer.Result;
import io.baton.partner.Partner;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Partner VOLTA = partner("Volta");
    private static final Partner CLOUD = partner("CloudNine");
    private static final String MONDAY = "2026-11-02T10:00";
    private static final String TUESDAY = "2026-11-03T10:00";
    private static final String FRIDAY = "2026-11-06T10:00";
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-20T12:00:00Z");

    private final ReferralScenario offered = sent(1, "our phones drop calls", VOLTA, MONDAY);

    private static History of(ReferralScenario... scenarios) {
        return ReferralScenario.history(List.of(scenarios));
    }

    @Test
    void anAcceptedAndWonNeedIsOneExample() {
        assertThat(of(offered.accepted(TUESDAY)).examples())
                .extracting(PastAnswer::need, PastAnswer::result, PastAnswer::label)
                .containsExactly(tuple("our phones drop calls", Result.ACCEPTED, "R-1"));
        assertThat(of(offered.accepted(TUESDAY).won(FRIDAY)).examples())
                .extracting(PastAnswer::partner, PastAnswer::result)
                .containsExactly(tuple(VOLTA.id(), Result.WON));
    }

    @Test
    void aNeedIsAnExampleForEveryPartnerWhoAnswered() {
        var accepted = offered.declined(TUESDAY).offered(CLOUD, TUESDAY).accepted(FRIDAY);
        assertThat(of(accepted).examples())
                .extracting(PastAnswer::partner, PastAnswer::result, PastAnswer::positive)
                .containsExactly(
                        tuple(CLOUD.id(), Result.ACCEPTED, true),
                        tuple(VOLTA.id(), Result.DECLINED, false));
    }

    @Test
    void theLastAnswerOfAPartnerCounts() {
        var accepted = offered.declined(TUESDAY).offered(VOLTA, TUESDAY).accepted(FRIDAY);
        assertThat(of(accepted).examples())
                .extracting(PastAnswer::result)
                .containsExactly(Result.ACCEPTED);
    }

    @Test
    void waitingLapsedAndInboundReferralsAreNotExamples() {
        var brought = ReferralScenario.brought(2, VOLTA, MONDAY).accepted(TUESDAY);
        var lapsed = sent(3, "VoIP", VOLTA, MONDAY).lapsed(FRIDAY);
        assertThat(of(offered, brought, lapsed).examples()).isEmpty();
    }

    @Test
    void examplesAreSortedNewestFirstAndLimited() {
        var newest = sent(6_000, "VoIP", VOLTA, MONDAY).accepted(FRIDAY);
        var scenarios =
                IntStream.rangeClosed(1, 5_002)
                        .mapToObj(number -> sent(number, "VoIP", VOLTA, MONDAY))
                        .map(referralScenario -> referralScenario.accepted(TUESDAY));
        var all = Stream.concat(scenarios, Stream.of(newest));
        var examples = of(all.toArray(ReferralScenario[]::new)).examples();
        assertThat(examples).hasSize(5_000);
        assertThat(examples)
                .extracting(PastAnswer::number)
                .startsWith(6_000, 5_002, 5_001)
                .endsWith(4);
    }

    @Test
    void anOutcomeCountsForEveryPartnerWhoWasAsked() {
        var history = of(offered.declined(TUESDAY).offered(CLOUD, TUESDAY));
        assertThat(history.trackRecord(VOLTA, NOW).offers().declined()).isEqualTo(1);
        assertThat(history.trackRecord(CLOUD, NOW).open()).isEqualTo(1);
    }

    @Test
    void otherFiguresKeepTheExamples() {
        var before = of(offered.accepted(TUESDAY));
        var after = before.with(of(offered).tallies());
        assertThat(after.examples()).isSameAs(before.examples());
        assertThat(after.trackRecord(VOLTA, NOW).accepted()).isZero();
        assertThat(before.trackRecord(VOLTA, NOW).accepted()).isEqualTo(1);
    }

    @Test
    void aLongNeedIsShortenedToItsBeginning() {
        var answered = sent(1, "phones ".repeat(500), VOLTA, MONDAY).accepted(TUESDAY);
        assertThat(of(answered).examples().getFirst().need())
                .startsWith("phones phones")
                .hasSizeLessThanOrEqualTo(500);
    }
}
