package io.baton.firm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When the firm works, and how long whoever is asked has for an answer.
public record WorkingCalendar(ZoneId zone, WorkingHours hours, OfferDeadlines deadlines) {

    public static WorkingCalendar usual(ZoneId zone) {
        return new WorkingCalendar(zone, WorkingHours.USUAL, OfferDeadlines.USUAL);
    }

    /// The calendar day that it is for the firm.
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
