package io.baton.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// A weekly time in the firm's time zone.
public record Schedule(DayOfWeek day, LocalTime time) {

    /// The one moment of that week. A time that the clocks skip is moved behind the gap; of one
    /// that comes twice the first counts.
    public Instant instantIn(IsoWeek week, ZoneId zone) {
        var date = week.monday().plusDays(day.getValue() - 1L);
        return date.atTime(time).atZone(zone).toInstant();
    }
}
