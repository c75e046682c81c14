package io.baton.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When the digest of a week is due.
public record Slot(IsoWeek week, Instant at) {

    /// A digest later than this is skipped.
    public static final Duration STALE = Duration.ofDays(1);

    /// The slot to post now: the most recent one, if it is less than a day old and not older than
    /// the subscription's last change. The caller checks whether its edition already exists.
    public static Optional<Slot> due(Subscription subscription, ZoneId zone, Instant now) {
        return around(subscription.schedule(), zone, now)
                .filter(slot -> subscription.active())
                .filter(slot -> !slot.at.isAfter(now))
                .max(Comparator.comparing(Slot::at))
                .filter(slot -> slot.at.plus(STALE).isAfter(now))
                .filter(slot -> !slot.at.isBefore(subscription.setAt()));
    }

    /// The next slot to be posted.
    ///
    /// @param posted whether the digest of a week was posted already, at any time; such a week has
    ///   no second one
    public static Slot next(
            Schedule schedule, ZoneId zone, Instant now, Predicate<IsoWeek> posted) {
        return around(schedule, zone, now)
                .filter(slot -> slot.at.isAfter(now) && !posted.test(slot.week))
                .min(Comparator.comparing(Slot::at))
                .orElseThrow();
    }

    /// The same time a week earlier, where the period of the digest begins.
    public Slot before(Schedule schedule, ZoneId zone) {
        return of(schedule, week.before(), zone);
    }

    public static Slot of(Schedule schedule, IsoWeek week, ZoneId zone) {
        return new Slot(week, schedule.instantIn(week, zone));
    }

    /// A daylight saving gap can move a slot past the end of its week, so look at its neighbors
    /// too. The week after the next is there in case the next was posted already.
    private static Stream<Slot> around(Schedule schedule, ZoneId zone, Instant now) {
        var week = IsoWeek.of(now.atZone(zone).toLocalDate());
        return Stream.of(week.before(), week, week.next(), week.next().next())
                .map(each -> of(schedule, each, zone));
    }
}
