package io.baton.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The moment of a week's digest.
public record Slot(IsoWeek week, Instant at) {

    /// Later than this a digest is left out rather than said.
    public static final Duration STALE = Duration.ofDays(1);

    /// The slot whose digest may be said now: the last that has come, if it is less than a day ago
    /// and the subscription was there before it. Whether its edition was written already is not
    /// looked at.
    public static Optional<Slot> due(Subscription subscription, ZoneId zone, Instant now) {
        return around(subscription.schedule(), zone, now)
                .filter(slot -> subscription.active())
                .filter(slot -> !slot.at.isAfter(now))
                .max(Comparator.comparing(Slot::at))
                .filter(slot -> slot.at.plus(STALE).isAfter(now))
                .filter(slot -> !slot.at.isBefore(subscription.setAt()));
    }

    /// The next that is to come.
    public static Slot next(Schedule schedule, ZoneId zone, Instant now) {
        return around(schedule, zone, now)
                .filter(slot -> slot.at.isAfter(now))
                .min(Comparator.comparing(Slot::at))
                .orElseThrow();
    }

    /// The same time a week before, where the period of a digest begins.
    public Slot before(Schedule schedule, ZoneId zone) {
        return of(schedule, week.before(), zone);
    }

    public static Slot of(Schedule schedule, IsoWeek week, ZoneId zone) {
        return new Slot(week, schedule.instantIn(week, zone));
    }

    /// A gap in the clocks can carry a slot over the end of its week, hence the neighbours.
    private static Stream<Slot> around(Schedule schedule, ZoneId zone, Instant now) {
        var week = IsoWeek.of(now.atZone(zone).toLocalDate());
        return Stream.of(week.before(), week, week.next()).map(each -> of(schedule, each, zone));
    }
}
