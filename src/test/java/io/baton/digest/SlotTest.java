package io.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Schedule MONDAYS = new Schedule(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    private static final Individual ANNA = new Individual("p:anna", "Anna");

    private static Subscription since(Schedule schedule, String moment) {
        return Subscription.start(
                new FirmId("f"), "slack:C1", schedule, ANNA, Instant.parse(moment));
    }

    private static Optional<IsoWeek> due(Subscription subscription, String now) {
        return Slot.due(subscription, BERLIN, Instant.parse(now)).map(Slot::week);
    }

    @Test
    void aDigestIsDueFromItsTimeOn() {
        var set = since(MONDAYS, "2026-11-01T00:00:00Z");
        assertThat(due(set, "2026-11-09T07:59:59Z")).isEmpty();
        assertThat(due(set, "2026-11-09T08:00:00Z")).contains(new IsoWeek(2026, 46));
    }

    @Test
    void aDigestLessThanADayLateIsStillDue() {
        var set = since(MONDAYS, "2026-11-01T00:00:00Z");
        assertThat(due(set, "2026-11-10T07:59:59Z")).contains(new IsoWeek(2026, 46));
        assertThat(due(set, "2026-11-10T08:00:00Z")).isEmpty();
    }

    @Test
    void aSundayDigestPostedOnMondayBelongsToTheOldWeek() {
        var late = new Schedule(DayOfWeek.SUNDAY, LocalTime.of(23, 30));
        var set = since(late, "2026-11-01T00:00:00Z");
        assertThat(due(set, "2026-11-09T08:00:00Z")).contains(new IsoWeek(2026, 45));
    }

    @Test
    void aTimeBeforeTheSubscriptionIsNotDue() {
        var set = since(MONDAYS, "2026-11-09T08:00:01Z");
        assertThat(due(set, "2026-11-09T08:05:00Z")).isEmpty();
        assertThat(due(set, "2026-11-16T08:00:00Z")).contains(new IsoWeek(2026, 47));
    }

    @Test
    void aDigestThatIsOffIsNeverDue() {
        var off =
                since(MONDAYS, "2026-11-01T00:00:00Z")
                        .switchOff(ANNA, Instant.parse("2026-11-02T00:00:00Z"));
        assertThat(due(off, "2026-11-09T08:00:00Z")).isEmpty();
    }

    @Test
    void daylightSavingMovesASkippedTimeAndTakesTheFirstOfTwo() {
        var half = new Schedule(DayOfWeek.SUNDAY, LocalTime.of(2, 30));
        var spring = IsoWeek.of(LocalDate.parse("2026-03-29"));
        var autumn = IsoWeek.of(LocalDate.parse("2026-10-25"));
        assertThat(half.instantIn(spring, BERLIN)).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(half.instantIn(autumn, BERLIN)).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void weeksAroundNewYearFollowTheIsoCalendar() {
        assertThat(IsoWeek.of(LocalDate.parse("2027-01-03"))).hasToString("2026-W53");
        assertThat(new IsoWeek(2026, 53).next()).hasToString("2027-W01");
        assertThat(new IsoWeek(2026, 1).monday()).isEqualTo("2025-12-29");
    }

    static Stream<ZoneId> zones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of);
    }

    /// Checks every seven hours over ten years, which include Samoa's skipped Friday (2011) and all
    /// daylight saving changes. Each week must be due exactly once.
    @ParameterizedTest
    @MethodSource("zones")
    void everyTimeZoneHasOneSlotAWeek(ZoneId zone) {
        var schedule = new Schedule(DayOfWeek.SUNDAY, LocalTime.of(2, 30));
        var start = Instant.parse("2010-01-01T00:00:00Z");
        var end = Instant.parse("2020-01-01T00:00:00Z");
        var set = Subscription.start(new FirmId("f"), "slack:C1", schedule, ANNA, Instant.EPOCH);
        var seen = new HashSet<IsoWeek>();
        var last = Instant.MIN;
        for (var now = start; now.isBefore(end); now = now.plus(Duration.ofHours(7))) {
            var due = Slot.due(set, zone, now).orElse(null);
            if (due != null && seen.add(due.week())) {
                assertThat(due.at()).isAfter(last);
                last = due.at();
            }
        }
        assertThat(seen).isEqualTo(weeks(schedule, zone, start, end));
    }

    private static Set<IsoWeek> weeks(Schedule schedule, ZoneId zone, Instant start, Instant end) {
        var all = new HashSet<IsoWeek>();
        var week = new IsoWeek(2009, 52);
        for (; week.year() < 2021; week = week.next()) {
            var slot = schedule.instantIn(week, zone);
            // A slot from the day before the start is still due. The last check is before the end.
            if (slot.plus(Slot.STALE).isAfter(start)
                    && slot.isBefore(end.minus(Duration.ofHours(7)))) {
                all.add(week);
            }
        }
        return all;
    }
}
