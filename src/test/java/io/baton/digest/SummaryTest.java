package io.baton.digest;

import static io.baton.revenue.Made.ANNA;
import static io.baton.revenue.Made.FIRM;
import static io.baton.revenue.Made.acceptedOut;
import static io.baton.revenue.Made.changed;
import static io.baton.revenue.Made.loggedOut;
import static io.baton.revenue.Made.noon;
import static io.baton.revenue.Made.offeredOut;
import static io.baton.revenue.Made.paid;
import static io.baton.revenue.Made.partner;
import static io.baton.revenue.Made.usd;
import static io.baton.revenue.Made.wonIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.partner.Partner;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.revenue.Made;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Partner NORTH = partner("Northwind");

    /// A Monday.
    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");

    private static Summary summary(List<Gap> gaps, Referral... referrals) {
        var books = new Books(FIRM, List.of(referrals), List.of(NORTH), List.of(), gaps);
        return Summary.of(books, Window.endingNow(NOW, Made.ZONE));
    }

    private static Summary summary(Referral... referrals) {
        return summary(List.of(), referrals);
    }

    private static Gap gap(String id, String need, String day) {
        return new Gap(FIRM.id(), id, need, ANNA, noon(day));
    }

    @Test
    void aWinAfterTheLastDigestOnTheSameDayIsOfThisWeekAndOneBeforeIsNot() {
        var afternoon = wonIn(1, NORTH, usd("100"), "2026-11-02");
        assertThat(summary(afternoon).wins()).hasSize(1);
        var later = Instant.parse("2026-11-09T13:00:00Z");
        var books = new Books(FIRM, List.of(afternoon), List.of(NORTH), List.of(), List.of());
        assertThat(Summary.of(books, Window.endingNow(later, Made.ZONE)).wins()).isEmpty();
    }

    @Test
    void aWinIsToldInExactlyOneOfTwoDigestsThatFollowEachOther() {
        var books =
                new Books(
                        FIRM,
                        List.of(wonIn(1, NORTH, usd("100"), "2026-11-09")),
                        List.of(NORTH),
                        List.of(),
                        List.of());
        for (var hour : List.of("09:00:00Z", "12:00:00Z", "18:00:00Z")) {
            var middle = Instant.parse("2026-11-09T" + hour);
            var first = new Window(NOW.minusSeconds(604_800), middle, Made.ZONE);
            var next = new Window(middle, NOW.plusSeconds(604_800), Made.ZONE);
            assertThat(
                            Summary.of(books, first).wins().size()
                                    + Summary.of(books, next).wins().size())
                    .as(hour)
                    .isEqualTo(1);
        }
    }

    @Test
    void theEditionBeforeSaysWhereTheWeekBegins() {
        var mondays = new Schedule(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        var slot = Slot.of(mondays, new IsoWeek(2026, 46), Made.ZONE);
        var late = Instant.parse("2026-11-02T15:00:00Z");
        var before = new Edition(FIRM.id(), "slack:C1", new IsoWeek(2026, 45), slot.at(), late, 1);
        assertThat(Window.of(slot, mondays, Optional.of(before), NOW, Made.ZONE).since())
                .isEqualTo(late);
        assertThat(Window.of(slot, mondays, Optional.empty(), NOW, Made.ZONE).since())
                .isEqualTo("2026-11-02T09:00:00Z");
    }

    @Test
    void whatWasEarnedIsSaidForTheWeekTheMonthAndTheYear() {
        var corrected =
                paid(
                        wonIn(1, NORTH, usd("1000"), "2026-03-02"),
                        usd("-100"),
                        LocalDate.parse("2026-11-05"));
        var all =
                summary(
                        corrected,
                        wonIn(2, NORTH, usd("500"), "2026-11-01"),
                        wonIn(3, NORTH, usd("70"), "2026-11-06"),
                        wonIn(4, NORTH, usd("9"), "2025-12-31"));
        assertThat(all.week().earned()).isEqualTo(usd("-30"));
        assertThat(all.month().earned()).isEqualTo(usd("470"));
        assertThat(all.year().earned()).isEqualTo(usd("1470"));
        assertThat(all.wins()).extracting(each -> each.referral().label()).containsExactly("R-3");
    }

    @Test
    void whatIsOnOfferWaitsAndWhatHadNoStepForSevenDaysDidNotMove() {
        var all =
                summary(
                        offeredOut(1, NORTH, "2026-10-01"),
                        acceptedOut(2, NORTH, "2026-10-20"),
                        loggedOut(3, "2026-10-10"),
                        loggedOut(4, "2026-11-05"));
        assertThat(all.waiting())
                .extracting(each -> each.referral().label())
                .containsExactly("R-1");
        assertThat(all.unmoved())
                .extracting(each -> each.referral().label())
                .containsExactly("R-3", "R-2");
    }

    @Test
    void aNoteIsAStep() {
        var noted =
                changed(
                        Passing.note(
                                loggedOut(1, "2026-10-10"), "called", ANNA, noon("2026-11-05")));
        assertThat(summary(noted).unmoved()).isEmpty();
    }

    @Test
    void needsThatNobodyServedAreCountedOncePerNeed() {
        var gaps =
                List.of(
                        gap("1", "Drones", "2026-11-03"),
                        gap("2", "Pen test", "2026-11-04"),
                        gap("3", "pen test ", "2026-11-05"),
                        gap("4", "SAP", "2026-10-05"));
        assertThat(summary(gaps).unserved())
                .containsExactly(new Unserved("Pen test", 2), new Unserved("Drones", 1));
    }

    @Test
    void aWeekWithoutNewsIsQuietAndAnyOneOfTheseIsNews() {
        assertThat(summary(wonIn(1, NORTH, usd("1"), "2026-10-01")).quiet()).isTrue();
        assertThat(summary(wonIn(1, NORTH, usd("1"), "2026-11-03")).quiet()).isFalse();
        assertThat(summary(offeredOut(1, NORTH, "2026-11-08")).quiet()).isFalse();
        assertThat(summary(loggedOut(1, "2026-10-01")).quiet()).isFalse();
        assertThat(summary(List.of(gap("1", "SAP", "2026-11-05"))).quiet()).isFalse();
        assertThat(summary(loggedOut(1, "2026-11-08")).quiet()).isTrue();
    }
}
