package io.baton.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// A weekly time in the firm's time zone.
public record Schedule(DayOfWeek day, LocalTime time) {

    /// Time in that week. A time skipped by daylight saving moves after the gap; of a repeated time
    /// the first counts.
    public Instant instantIn(IsoWeek week, ZoneId zone) {
        var date = week.monday().plusDays(day.getValue() - 1L);
        return date.atTime(time).atZone(zone).toInstant();
    }
}
