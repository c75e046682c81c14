package io.baton.digest;

import io.baton.revenue.Earning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What a digest calls this week: from the moment of the last one, or a week before this one, until
/// now. Of windows that follow each other, each thing is in one; only what is dated back into a
/// week that was told before is in none, and shows in its month.
///
/// @param since not included
/// @param until included
/// @param zone the firm's
public record Window(Instant since, Instant until, ZoneId zone) {

    /// The week that ends now.
    public static Window endingNow(Instant now, ZoneId zone) {
        return new Window(now.atZone(zone).minusWeeks(1).toInstant(), now, zone);
    }

    /// For the edition of a slot.
    ///
    /// @param last the edition of the week before, where one was written
    public static Window of(
            Slot slot, Schedule schedule, Optional<Edition> last, Instant now, ZoneId zone) {
        var since = last.map(Edition::writtenAt).orElseGet(() -> slot.before(schedule, zone).at());
        return new Window(since, now, zone);
    }

    public LocalDate today() {
        return until.atZone(zone).toLocalDate();
    }

    public boolean contains(Instant moment) {
        return moment.isAfter(since) && !moment.isAfter(until);
    }

    /// Counts by the day of the earning; on the first day the hour tells whether the last digest
    /// had it already.
    public boolean contains(Earning earning) {
        var first = since.atZone(zone).toLocalDate();
        var on = earning.countsOn();
        return on.equals(first)
                ? contains(earning.recordedAt())
                : on.isAfter(first) && !on.isAfter(today()) && !earning.recordedAt().isAfter(until);
    }
}
