package io.baton.bench;

import static io.baton.bench.Saga.sent;
import static io.baton.revenue.Made.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.bench.Example.Lesson;
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

    private final Saga offered = sent(1, "our phones drop calls", VOLTA, MONDAY);

    private static History of(Saga... sagas) {
        return History.none().with(Stream.of(sagas).map(Saga::dealing).toList());
    }

    @Test
    void aNeedThatWasAcceptedAndThenWonIsOneExample() {
        assertThat(of(offered.accepted(TUESDAY)).examples())
                .extracting(Example::need, Example::lesson, Example::label)
                .containsExactly(tuple("our phones drop calls", Lesson.ACCEPTED, "R-1"));
        assertThat(of(offered.accepted(TUESDAY), offered.accepted(TUESDAY).won(FRIDAY)).examples())
                .extracting(Example::partner, Example::lesson)
                .containsExactly(tuple(VOLTA.id(), Lesson.WON));
    }

    @Test
    void aNeedThatOneDeclinedAndAnotherTookIsAnExampleOfBoth() {
        var taken = offered.declined(TUESDAY).offered(CLOUD, TUESDAY).accepted(FRIDAY);
        assertThat(of(taken).examples())
                .extracting(Example::partner, Example::lesson, Example::good)
                .containsExactly(
                        tuple(CLOUD.id(), Lesson.ACCEPTED, true),
                        tuple(VOLTA.id(), Lesson.DECLINED, false));
    }

    @Test
    void whoDeclinedFirstAndTookItLaterTookIt() {
        var taken = offered.declined(TUESDAY).offered(VOLTA, TUESDAY).accepted(FRIDAY);
        assertThat(of(taken).examples())
                .extracting(Example::lesson)
                .containsExactly(Lesson.ACCEPTED);
    }

    @Test
    void whatWaitsLapsedOrWasBroughtToUsIsNoExample() {
        var brought = Saga.brought(2, VOLTA, MONDAY).accepted(TUESDAY);
        var lapsed = sent(3, "VoIP", VOLTA, MONDAY).lapsed(FRIDAY);
        assertThat(of(offered, brought, lapsed).examples()).isEmpty();
    }

    @Test
    void theNewestExamplesComeFirstAndTheOldestAreLeftOut() {
        var sagas =
                IntStream.rangeClosed(1, 5_002)
                        .mapToObj(number -> sent(number, "VoIP", VOLTA, MONDAY))
                        .map(saga -> saga.accepted(TUESDAY));
        var history = of(sagas.toArray(Saga[]::new));
        var newest = sent(6_000, "VoIP", VOLTA, MONDAY).accepted(FRIDAY).dealing();
        var examples = history.with(List.of(newest)).examples();
        assertThat(examples).hasSize(5_000);
        assertThat(examples)
                .extracting(Example::number)
                .startsWith(6_000, 5_002, 5_001)
                .endsWith(4);
    }

    @Test
    void theLaterVersionCountsInWhateverOrderTheyAreTold() {
        var taken = offered.accepted(TUESDAY);
        var inOrder = of(offered).with(List.of(taken.dealing()));
        var reversed = of(taken).with(List.of(offered.dealing()));
        assertThat(inOrder.of(VOLTA.id(), NOW)).isEqualTo(reversed.of(VOLTA.id(), NOW));
        assertThat(inOrder.examples()).isEqualTo(reversed.examples()).hasSize(1);
    }

    @Test
    void aPartnerWhoGaveItBackKnowsWhatBecameOfItToo() {
        var back = offered.declined(TUESDAY);
        var history = of(back).with(List.of(back.offered(CLOUD, TUESDAY).dealing()));
        assertThat(history.of(VOLTA.id(), NOW).declined()).isEqualTo(1);
        assertThat(history.of(CLOUD.id(), NOW).open()).isEqualTo(1);
    }

    @Test
    void nothingNewIsTheSameHistory() {
        var history = of(offered.accepted(TUESDAY));
        assertThat(history.with(List.of(offered.dealing(), offered.accepted(TUESDAY).dealing())))
                .isSameAs(history);
        assertThat(history.with(List.of())).isSameAs(history);
    }

    @Test
    void aHistoryNeverChangesAfterwards() {
        var before = of(offered);
        before.with(List.of(offered.accepted(TUESDAY).dealing()));
        assertThat(before.of(VOLTA.id(), NOW).accepted()).isZero();
        assertThat(before.examples()).isEmpty();
    }
}
