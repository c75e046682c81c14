package io.baton.bench;

import static io.baton.bench.ReferralScenario.brought;
import static io.baton.bench.ReferralScenario.sent;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.WorkingCalendar;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.revenue.Balance;
import io.baton.revenue.RevenueFixtures;
import io.baton.revenue.Share;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

    private static final Partner VOLTA = partner("Volta");
    private static final Partner CLOUD = partner("CloudNine");
    private static final String NINE = "2026-11-02T09:00";
    private static final String TEN = "2026-11-02T10:00";
    private static final String NOON = "2026-11-02T12:00";
    private static final String FRIDAY = "2026-11-06T10:00";
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-20T12:00:00Z");

    private static TrackRecord volta(ReferralScenario... scenarios) {
        return track(VOLTA, List.of(scenarios));
    }

    private static TrackRecord track(Partner partner, List<ReferralScenario> scenarios) {
        return ReferralScenario.history(scenarios).trackRecord(partner, NOW);
    }

    private static ReferralScenario toVolta(int number) {
        return sent(number, "VoIP", VOLTA, NINE);
    }

    @Test
    void aPartnerWhoWasNeverAskedHasNoTrackRecord() {
        assertThat(volta(sent(1, "VoIP", CLOUD, NINE))).isEqualTo(TrackRecord.none());
        assertThat(TrackRecord.none().answersIn()).isEmpty();
    }

    @Test
    void offersToAMergedPartnerCountAsTheOthers() {
        var history =
                ReferralScenario.history(
                        List.of(
                                toVolta(1).accepted(TEN),
                                sent(2, "VoIP", CLOUD, NINE).accepted(TEN)));
        var into = BenchRemoval.absorbing(VOLTA, CLOUD);
        assertThat(history.trackRecord(into, NOW).accepted()).isEqualTo(2);
        assertThat(history.trackRecord(VOLTA, NOW).accepted()).isEqualTo(1);
    }

    @Test
    void offersAreCountedByOutcome() {
        var trackRecord =
                volta(
                        toVolta(1),
                        toVolta(2).accepted(TEN),
                        toVolta(3).declined(TEN),
                        toVolta(4).lapsed(FRIDAY),
                        toVolta(5).withdrawn(TEN));
        assertThat(trackRecord.offers().asked()).isEqualTo(5);
        assertThat(trackRecord.accepted()).isEqualTo(1);
        assertThat(trackRecord.offers().declined()).isEqualTo(1);
        assertThat(trackRecord.offers().lapsed()).isEqualTo(1);
        assertThat(trackRecord.settled()).isEqualTo(3);
    }

    @Test
    void waitingAndAcceptedReferralsAreOpenUntilClosed() {
        var trackRecord =
                volta(
                        toVolta(1),
                        toVolta(2).accepted(TEN),
                        toVolta(3).accepted(TEN).won(NOON),
                        toVolta(4).accepted(TEN).lost(NOON),
                        toVolta(5).accepted(TEN).withdrawn(NOON),
                        toVolta(6).declined(TEN));
        assertThat(trackRecord.open()).isEqualTo(2);
        assertThat(trackRecord.won()).isEqualTo(1);
        assertThat(trackRecord.lost()).isEqualTo(1);
    }

    @Test
    void aReferralCountsForThePartnerWhoAccepted() {
        var passedOn = toVolta(1).declined(TEN).offered(CLOUD, TEN).accepted(NOON).won(FRIDAY);
        assertThat(volta(passedOn).won()).isZero();
        assertThat(volta(passedOn).given()).isZero();
        assertThat(track(CLOUD, List.of(passedOn)).won()).isEqualTo(1);
    }

    @Test
    void theAnswerTimeIsTheMedianOfYesAndNo() {
        assertThat(volta(toVolta(1).accepted(NOON)).answersIn()).contains(Duration.ofHours(3));
        assertThat(volta(toVolta(1).accepted(NOON), toVolta(2).declined(TEN)).answersIn())
                .contains(Duration.ofHours(2));
        assertThat(
                        volta(
                                toVolta(1).accepted(NOON),
                                toVolta(2).declined(TEN),
                                toVolta(3).lapsed(FRIDAY)))
                .extracting(TrackRecord::answersIn)
                .isEqualTo(Optional.of(Duration.ofHours(2)));
        assertThat(
                        volta(
                                toVolta(1).accepted(NOON),
                                toVolta(2).accepted(TEN),
                                toVolta(3).accepted(FRIDAY)))
                .extracting(TrackRecord::answersIn)
                .isEqualTo(Optional.of(Duration.ofHours(3)));
    }

    @Test
    void offersOfThisMonthAndThe24BeforeCount() {
        var old = sent(1, "VoIP", VOLTA, "2024-10-31T23:59").accepted("2024-11-20T13:00");
        var recent = sent(2, "VoIP", VOLTA, "2024-11-01T00:00").declined("2024-11-20T12:30");
        assertThat(volta(old)).isEqualTo(TrackRecord.none());
        assertThat(volta(old, recent).offers().asked()).isEqualTo(1);
    }

    @Test
    void inboundReferralsCountAsReceivedButNotAsAnswers() {
        var trackRecord = volta(brought(1, VOLTA, NINE).accepted(TEN), brought(2, VOLTA, NINE));
        assertThat(trackRecord.got()).isEqualTo(1);
        assertThat(trackRecord.lead()).isEqualTo(1);
        assertThat(trackRecord.offers().asked()).isZero();
        assertThat(trackRecord.open()).isZero();
    }

    @Test
    void givenAndReceivedStartWithTheFirstMonthOfTheDigest() {
        var before = sent(1, "VoIP", VOLTA, "2025-10-31T20:00").accepted("2025-10-31T22:59");
        var since = sent(2, "VoIP", VOLTA, "2025-10-31T20:00").accepted("2025-10-31T23:00");
        var referrals = List.of(before.referral(), since.referral());
        var inBerlin = FIRM.withCalendar(WorkingCalendar.usual(ZoneId.of("Europe/Berlin")));
        assertThat(track(inBerlin, referrals).given()).isEqualTo(1);
        assertThat(track(FIRM, referrals).given()).isZero();
    }

    /// Each number makes one referral, in either direction, in some month of the last two years.
    @Property(tries = 200)
    void givenAndReceivedMatchTheDigest(
            @ForAll @Size(max = 30) List<@IntRange(max = 24 * 4 - 1) Integer> chances) {
        var scenarios = new ArrayList<ReferralScenario>();
        for (int chance : chances) {
            var at = NOW.minusMonths(chance / 4).toLocalDateTime().toString();
            var partner = chance % 2 == 0 ? VOLTA : CLOUD;
            int number = scenarios.size() + 1;
            var offered =
                    chance % 4 < 2
                            ? sent(number, "VoIP", partner, at)
                            : brought(number, partner, at);
            scenarios.add(number % 5 == 0 ? offered : offered.accepted(at));
        }
        var referrals = scenarios.stream().map(ReferralScenario::referral).toList();
        for (var balance : digest(referrals)) {
            var trackRecord = track(balance.partner(), scenarios);
            assertThat(trackRecord.given()).isEqualTo(balance.given().referrals());
            assertThat(trackRecord.got()).isEqualTo(balance.received().referrals());
        }
        assertThat(Stream.of(VOLTA, CLOUD).map(partner -> track(partner, scenarios)))
                .filteredOn(trackRecord -> trackRecord.given() + trackRecord.got() > 0)
                .hasSameSizeAs(digest(referrals));
    }

    private static TrackRecord track(Firm firm, List<Referral> referrals) {
        return History.of(InMemoryTallies.of(firm, referrals), List.of())
                .trackRecord(VOLTA, NOW.withZoneSameInstant(firm.zone()));
    }

    private static List<Balance> digest(List<Referral> referrals) {
        return Balance.of(
                RevenueFixtures.books(referrals, List.of(VOLTA, CLOUD), List.of()),
                Share.firstMonthOf(NOW.toLocalDate()),
                YearMonth.from(NOW));
    }
}
