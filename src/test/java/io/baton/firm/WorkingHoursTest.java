package io.baton.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "Tuesday morning,           2026-11-03T10:00:00Z, 4, 2026-11-03T14:00:00Z",
        "over the evening,          2026-11-03T14:00:00Z, 4, 2026-11-04T10:00:00Z",
        "exactly until closing,     2026-11-03T08:00:00Z, 8, 2026-11-03T16:00:00Z",
        "Friday evening to Monday,  2026-11-06T20:00:00Z, 8, 2026-11-09T16:00:00Z",
        "Saturday,                  2026-11-07T12:00:00Z, 1, 2026-11-09T09:00:00Z",
        "before opening,            2026-11-03T04:00:00Z, 1, 2026-11-03T09:00:00Z",
        "over the end of summer,    2026-10-23T14:00:00Z, 2, 2026-10-26T09:00:00Z"
    })
    void deadlinesRunOnlyWhileTheFirmWorks(String when, Instant from, int hours, Instant until) {
        assertThat(WorkingHours.USUAL.after(from, Duration.ofHours(hours), BERLIN, _ -> false))
                .as(when)
                .isEqualTo(until);
    }

    @Test
    void holidaysAreNoWorkingTime() {
        var start = Instant.parse("2026-12-23T14:00:00Z");
        var holidays =
                new Holidays(
                        List.of(MonthDay.of(12, 25), MonthDay.of(1, 1)),
                        List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28)));
        assertThat(WorkingHours.USUAL.after(start, Duration.ofHours(3), BERLIN, holidays::contains))
                .isEqualTo(Instant.parse("2026-12-29T09:00:00Z"));
    }

    @Property(tries = 300)
    void deadlinesLeaveEnoughTimeAndMoreWorkEndsLater(
            @ForAll @LongRange(min = 1_700_000_000, max = 1_900_000_000) long second,
            @ForAll @IntRange(min = 1, max = 100) int hours) {
        var start = Instant.ofEpochSecond(second);

        var until = WorkingHours.USUAL.after(start, Duration.ofHours(hours), BERLIN, _ -> false);
        var later =
                WorkingHours.USUAL.after(start, Duration.ofHours(hours + 1L), BERLIN, _ -> false);

        assertThat(until).isAfterOrEqualTo(start.plus(Duration.ofHours(hours)));
        assertThat(later).isAfter(until);
        var local = until.atZone(BERLIN).toLocalTime();
        assertThat(local).isBetween(WorkingHours.USUAL.from(), WorkingHours.USUAL.to());
    }
}
