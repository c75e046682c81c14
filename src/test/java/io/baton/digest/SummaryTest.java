package io.baton.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.loggedOut;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.restated;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.bench.GapGroup;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryOutbox;
import io.baton.memory.InMemoryReferrals;
import io.baton.partner.Partner;
import io.baton.referral.Notes;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.revenue.Earning;
import io.baton.revenue.RevenueFixtures;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Partner NORTH = partner("Northwind");

    /// A Monday.
    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");

    private static Summary summary(List<GapGroup> gaps, Referral... referrals) {
        var window = Window.endingNow(NOW, RevenueFixtures.ZONE);
        return summary(window, UnmetNeed.of(gaps, window, _ -> false), List.of(referrals));
    }

    private static Summary summary(
            Window window, List<UnmetNeed> unmetNeeds, List<Referral> referrals) {
        var stored = new InMemoryReferrals(new InMemoryOutbox());
        referrals.forEach(each -> stored.write(each, "seed", List.of()));
        var news = News.of(new InMemoryDigestReferrals(stored::all), FIRM.id(), window);
        var books = RevenueFixtures.books(referrals, List.of(NORTH), List.of());
        return Summary.of(books, window, news, unmetNeeds);
    }

    private static List<Earning> wins(Window window, Referral referral) {
        return summary(window, List.of(), List.of(referral)).news().wins();
    }

    private static Summary summary(Referral... referrals) {
        return summary(List.of(), referrals);
    }

    /// @param days days on which the need came up, newest first
    private static GapGroup gap(String service, String... days) {
        return new GapGroup(
                service,
                Stream.of(days)
                        .map(day -> new Gap(FIRM.id(), service + day, "a need", ANNA, noon(day)))
                        .toList());
    }

    @Test
    void aWinOnTheDayOfTheLastDigestCountsOnlyIfRecordedAfterIt() {
        var afternoon = wonIn(1, NORTH, usd("100"), "2026-11-02");
        assertThat(summary(afternoon).news().wins()).hasSize(1);
        var later = Instant.parse("2026-11-09T13:00:00Z");
        assertThat(wins(Window.endingNow(later, RevenueFixtures.ZONE), afternoon)).isEmpty();
    }

    @Test
    void aWinIsInExactlyOneOfTwoConsecutiveDigests() {
        var won = wonIn(1, NORTH, usd("100"), "2026-11-09");
        for (var hour : List.of("09:00:00Z", "12:00:00Z", "18:00:00Z")) {
            var middle = Instant.parse("2026-11-09T" + hour);
            var first = new Window(NOW.minusSeconds(604_800), middle, RevenueFixtures.ZONE);
            var next = new Window(middle, NOW.plusSeconds(604_800), RevenueFixtures.ZONE);
            assertThat(wins(first, won).size() + wins(next, won).size()).as(hour).isEqualTo(1);
        }
    }

    @Test
    void thePreviousEditionStartsTheWeek() {
        var mondays = new Schedule(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        var slot = Slot.of(mondays, new IsoWeek(2026, 46), RevenueFixtures.ZONE);
        var late = Instant.parse("2026-11-02T15:00:00Z");
        var before = new Edition(FIRM.id(), "slack:C1", new IsoWeek(2026, 45), slot.at(), late, 1);
        assertThat(Window.of(slot, mondays, Optional.of(before), NOW, RevenueFixtures.ZONE).since())
                .isEqualTo(late);
        assertThat(Window.of(slot, mondays, Optional.empty(), NOW, RevenueFixtures.ZONE).since())
                .isEqualTo("2026-11-02T09:00:00Z");
    }

    @Test
    void revenueIsSummedForTheWeekTheMonthAndTheYear() {
        var corrected =
                restated(
                        wonIn(1, NORTH, usd("1000"), "2026-03-02"),
                        usd("900"),
                        LocalDate.parse("2026-11-05"));
        var all =
                summary(
                        corrected,
                        wonIn(2, NORTH, usd("500"), "2026-11-01"),
                        wonIn(3, NORTH, usd("70"), "2026-11-06"),
                        wonIn(4, NORTH, usd("9"), "2025-12-31"));
        assertThat(all.earned().thisWeek().earned()).isEqualTo(usd("70"));
        assertThat(all.earned().thisMonth().earned()).isEqualTo(usd("570"));
        assertThat(all.earned().thisYear().earned()).isEqualTo(usd("1470"));
        assertThat(all.news().wins())
                .extracting(each -> each.referral().label())
                .containsExactly("R-3");
        assertThat(all.news().corrected())
                .extracting(CorrectedWin::before)
                .containsExactly(usd("1000"));
    }

    @Test
    void aCorrectionIsNewsUnlessTheWinIsFromThisWeekOrTheCorrectionFromAnother() {
        var earlier = wonIn(1, NORTH, usd("1000"), "2026-10-02");
        assertThat(summary(corrected(earlier, "2026-11-05")).quiet()).isFalse();
        assertThat(summary(corrected(earlier, "2026-10-20")).quiet()).isTrue();
        var thisWeek = wonIn(1, NORTH, usd("1000"), "2026-11-04");
        assertThat(summary(corrected(thisWeek, "2026-11-05")).news().corrected()).isEmpty();
        assertThat(summary(corrected(thisWeek, "2026-11-05")).news().wins())
                .extracting(Earning::worth)
                .containsExactly(usd("900"));
    }

    private static Referral corrected(Referral won, String day) {
        return restated(won, usd("900"), LocalDate.parse(day));
    }

    @Test
    void offersAreUnansweredAndReferralsWithoutAStepForAWeekAreUnmoved() {
        var all =
                summary(
                        offeredOut(1, NORTH, "2026-10-01"),
                        acceptedOut(2, NORTH, "2026-10-20"),
                        loggedOut(3, "2026-10-10"),
                        loggedOut(4, "2026-11-05"));
        assertThat(all.news().open().unanswered().first())
                .extracting(each -> each.referral().label())
                .containsExactly("R-1");
        assertThat(all.news().open().unmoved().first())
                .extracting(each -> each.referral().label())
                .containsExactly("R-3", "R-2");
    }

    @Test
    void aNoteCountsAsAStep() {
        var noted =
                changed(
                        Notes.add(
                                loggedOut(1, "2026-10-10"),
                                "called",
                                false,
                                new Participant.Member(ANNA),
                                noon("2026-11-05")));
        assertThat(summary(noted).news().open().unmoved().isEmpty()).isTrue();
    }

    @Test
    void theThreeMostFrequentNeedsOfTheYearAndTheRestOfThisWeekAreListed() {
        var drones = gap("Drones", "2026-11-05", "2026-11-03", "2026-02-03", "2026-01-03");
        var sap = gap("SAP", "2026-06-03", "2026-05-03", "2026-03-03");
        var lifts = gap("Lifts", "2026-11-04", "2026-01-04");
        var cakes = gap("Cakes", "2026-09-05");
        var fences = gap("Fences", "2026-11-03");
        assertThat(summary(List.of(drones, sap, lifts, cakes, fences)).unmetNeeds())
                .containsExactly(
                        new UnmetNeed(drones, 2),
                        new UnmetNeed(sap, 0),
                        new UnmetNeed(lifts, 1),
                        new UnmetNeed(fences, 1));
    }

    @Test
    void noUnmetNeedThisWeekMeansNoneIsListed() {
        assertThat(summary(List.of(gap("SAP", "2026-11-01"))).unmetNeeds()).isEmpty();
    }

    @Test
    void aNeedThatAPartnerServesByNowIsLeftOut() {
        var window = Window.endingNow(NOW, RevenueFixtures.ZONE);
        var lifts = gap("Lifts", "2026-11-04", "2026-01-04");
        var sap = gap("SAP", "2026-10-04");
        assertThat(UnmetNeed.of(List.of(lifts, sap), window, lifts::equals)).isEmpty();
        assertThat(UnmetNeed.of(List.of(lifts, sap), window, sap::equals))
                .containsExactly(new UnmetNeed(lifts, 1));
    }

    @Test
    void aWeekIsQuietWithoutWinsOffersStuckReferralsOrUnmetNeeds() {
        assertThat(summary(wonIn(1, NORTH, usd("1"), "2026-10-01")).quiet()).isTrue();
        assertThat(summary(wonIn(1, NORTH, usd("1"), "2026-11-03")).quiet()).isFalse();
        assertThat(summary(offeredOut(1, NORTH, "2026-11-08")).quiet()).isFalse();
        assertThat(summary(loggedOut(1, "2026-10-01")).quiet()).isFalse();
        assertThat(summary(List.of(gap("SAP", "2026-11-05"))).quiet()).isFalse();
        assertThat(summary(List.of(gap("SAP", "2026-10-05"))).quiet()).isTrue();
        assertThat(summary(loggedOut(1, "2026-11-08")).quiet()).isTrue();
    }
}
