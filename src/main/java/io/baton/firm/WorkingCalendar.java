package io.baton.firm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When the firm works, and how long recipients have to answer an offer.
public record WorkingCalendar(
        ZoneId zone, WorkingHours hours, OfferDeadlines deadlines, Holidays holidays) {

    public WorkingCalendar(ZoneId zone, WorkingHours hours, OfferDeadlines deadlines) {
        this(zone, hours, deadlines, Holidays.NONE);
    }

    public static WorkingCalendar usual(ZoneId zone) {
        return new WorkingCalendar(zone, WorkingHours.USUAL, OfferDeadlines.USUAL);
    }

    public WorkingCalendar withZone(ZoneId next) {
        return new WorkingCalendar(next, hours, deadlines, holidays);
    }

    public WorkingCalendar withHours(WorkingHours next) {
        return new WorkingCalendar(zone, next, deadlines, holidays);
    }

    public WorkingCalendar withDeadlines(OfferDeadlines next) {
        return new WorkingCalendar(zone, hours, next, holidays);
    }

    public WorkingCalendar withHolidays(Holidays next) {
        return new WorkingCalendar(zone, hours, deadlines, next);
    }

    /// Date in the firm's time zone.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public Instant deadlineFrom(Instant offered) {
        return hours.after(offered, deadlines.deadline(), zone, holidays::contains);
    }

    /// The time when this much working time has passed.
    public Instant after(Instant start, Duration work) {
        return hours.after(start, work, zone, holidays::contains);
    }

    /// The working time that is left until the end of a day; zero if it's over.
    public Duration workUntilEndOf(LocalDate day, Instant from) {
        return hours.until(day, from, zone, holidays::contains);
    }

    public Instant reminderFrom(Instant offered) {
        return hours.after(offered, deadlines.reminder(), zone, holidays::contains);
    }
}
