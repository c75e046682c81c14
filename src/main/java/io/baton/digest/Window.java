package io.baton.digest;

import io.baton.referral.Event;
import io.baton.revenue.Earning;
import io.baton.revenue.LaterIncome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The period that a digest calls this week: from the previous digest, or one week back, until now.
/// Consecutive windows neither overlap nor leave gaps. Earnings dated back into an earlier week are
/// in no window, but count in their month; the digest names them once, see [Backdated].
///
/// @param since start, exclusive
/// @param until end, inclusive
/// @param zone the firm's time zone
public record Window(Instant since, Instant until, ZoneId zone) {

    /// The week that ends now.
    public static Window endingNow(Instant now, ZoneId zone) {
        return new Window(now.atZone(zone).minusWeeks(1).toInstant(), now, zone);
    }

    /// @param last edition of the week before, if any
    public static Window of(
            Slot slot, Schedule schedule, Optional<Edition> last, Instant now, ZoneId zone) {
        var since = last.map(Edition::writtenAt).orElseGet(() -> slot.before(schedule, zone).at());
        return new Window(since, now, zone);
    }

    LocalDate firstDay() {
        return since.atZone(zone).toLocalDate();
    }

    public LocalDate today() {
        return until.atZone(zone).toLocalDate();
    }

    public boolean contains(Instant moment) {
        return moment.isAfter(since) && !moment.isAfter(until);
    }

    /// Compares dates. On the first day, the time of recording decides whether the previous digest
    /// had the earning.
    public boolean contains(Earning earning) {
        var first = firstDay();
        var on = earning.countsOn();
        return on.equals(first)
                ? contains(earning.recordedAt())
                : on.isAfter(first) && !on.isAfter(today()) && !earning.recordedAt().isAfter(until);
    }

    /// What a win brings in this window besides what counts on its own date. Compares dates: those
    /// of the first day were in the previous digest, unless a payment of that day was recorded
    /// since, or the win itself was.
    LaterIncome laterIncome(Earning win) {
        var day = firstDay();
        boolean isNew = contains(win.recordedAt()) || isPaidLate(win, day);
        return new LaterIncome(win, isNew ? day : day.plusDays(1), today());
    }

    private boolean isPaidLate(Earning win, LocalDate day) {
        return win.referral().history().standing().stream()
                .filter(step -> contains(step.at()))
                .anyMatch(step -> step.event() instanceof Event.Paid(_, var on) && on.equals(day));
    }
}
