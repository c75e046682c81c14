package io.baton.firm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When the firm works, and how long recipients have to answer an offer.
public record WorkingCalendar(ZoneId zone, WorkingHours hours, OfferDeadlines deadlines) {

    public static WorkingCalendar usual(ZoneId zone) {
        return new WorkingCalendar(zone, WorkingHours.USUAL, OfferDeadlines.USUAL);
    }

    /// Date in the firm's time zone.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public Instant deadlineFrom(Instant offered) {
        return hours.after(offered, deadlines.deadline(), zone);
    }

    public Instant reminderFrom(Instant offered) {
        return hours.after(offered, deadlines.reminder(), zone);
    }
}
