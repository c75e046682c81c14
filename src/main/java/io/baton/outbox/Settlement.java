package io.baton.outbox;

import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.outbox.DoorPauses.Door;
import io.baton.outbox.ParcelDelivery.LaneState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What follows from an attempt to deliver: the parcel leaves, waits, or is parked.
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);

    private final PostOffice office;
    private final DoorThrottle doors;
    private final OutboxMeters meters;
    private final RetryPolicy patience;
    private final InstantSource clock;
    private volatile UndeliverableHandler onUndeliverable = (_, _) -> {};

    Settlement(
            PostOffice office,
            DoorThrottle doors,
            OutboxMeters meters,
            RetryPolicy patience,
            InstantSource clock) {
        this.office = office;
        this.doors = doors;
        this.meters = meters;
        this.patience = patience;
        this.clock = clock;
    }

    void onUndeliverable(UndeliverableHandler other) {
        onUndeliverable = other;
    }

    LaneState settle(Parcel mine, CallResult<String> result) {
        var attempts = mine.header().attempts();
        // Who cannot look knows of this attempt alone that it did not arrive, not of earlier ones.
        var certain = cannotBeFound(mine) ? attempts : attempts.noneArrived();
        return switch (result) {
            case Ok<String>(var reference) -> sent(mine, reference);
            case RateLimited<String>(var atLeast) -> shut(mine, atLeast, certain);
            case Failed<String>(var why) -> failed(mine, certain, why, false);
            case Unknown<String>(var why) -> failed(mine, attempts.plusUnconfirmed(), why, false);
            case Refused<String>(var why) -> park(mine, why);
            case Gone<String>(var why) -> park(mine, why);
        };
    }

    LaneState sent(Parcel mine, String reference) {
        var label = mine.header();
        office.sentLog().record(label, reference, clock.instant());
        office.parcels().remove(label);
        doors.succeeded(Door.of(label), clock.instant());
        meters.count("sent", label);
        return LaneState.FREE;
    }

    LaneState threw(Parcel mine, String why) {
        return failed(mine, mine.header().attempts().plusUnconfirmed(), why, true);
    }

    LaneState putBack(Parcel mine) {
        office.parcels().release(mine.header(), mine.header().attempts());
        return LaneState.BLOCKED;
    }

    LaneState drop(Parcel mine, String why) {
        LOG.info("parcel {} is dropped: {}", mine.header().id(), why);
        office.sentLog().record(mine.header(), null, clock.instant());
        office.parcels().remove(mine.header());
        return LaneState.FREE;
    }

    /// Whether nobody can ever tell if it arrived. Of a rewrite nobody need know.
    private boolean cannotBeFound(Parcel mine) {
        var messenger = office.messengers().get(mine.header().to().door());
        return mine.header().kind() == PostHeader.Kind.SAY
                && messenger != null
                && !messenger.canFind();
    }

    /// Whether it may stand there so often by now that it must not be said once more.
    boolean unconfirmedTooOften(Parcel mine) {
        return cannotBeFound(mine) && patience.unconfirmedTooOften(mine.header().attempts());
    }

    LaneState parkUnconfirmed(Parcel mine) {
        return parkUnconfirmed(mine, mine.header().attempts(), "");
    }

    private LaneState parkUnconfirmed(Parcel mine, DeliveryAttempts attempts, String why) {
        return park(
                mine,
                "it was sent %d times, and nobody could tell whether it arrived%s"
                        .formatted(attempts.unconfirmed(), why));
    }

    private LaneState shut(Parcel mine, Duration atLeast, DeliveryAttempts attempts) {
        var label = mine.header();
        var wait = atLeast.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : atLeast;
        doors.shut(Door.of(label), clock.instant().plus(wait));
        LOG.info("the door {} is shut for {}", label.to().door(), wait);
        office.parcels().release(label, attempts);
        return LaneState.BLOCKED;
    }

    private LaneState failed(Parcel mine, DeliveryAttempts before, String why, boolean broke) {
        var label = mine.header();
        var now = clock.instant();
        meters.count("failed", label);
        boolean ownFault = broke || doors.workedSince(Door.of(label), before.lastFailure());
        var attempts = before.failed(ownFault, now, next(mine, before, now));
        if (cannotBeFound(mine) && patience.unconfirmedTooOften(attempts)) {
            return parkUnconfirmed(mine, attempts, " (%s)".formatted(why));
        }
        if (patience.exhausted(label, attempts, now)) {
            return park(mine, why);
        }
        LOG.warn("parcel {} failed {} times: {}", label.id(), attempts.failures(), why);
        office.parcels().release(label, attempts);
        return LaneState.BLOCKED;
    }

    private Instant next(Parcel mine, DeliveryAttempts before, Instant now) {
        var chance = RandomGenerator.getDefault();
        return cannotBeFound(mine) && before.mayHaveArrived()
                ? patience.nextUnconfirmed(before.unconfirmed(), now, chance)
                : patience.nextAttempt(before.failures() + 1, now, chance);
    }

    LaneState park(Parcel mine, String why) {
        var label = mine.header();
        LOG.error(
                "parcel {} of {} for {} is parked and will not be said: {}",
                label.id(),
                label.workspace().key(),
                label.to().door(),
                why);
        office.parcels().park(mine, why, clock.instant());
        office.sentLog().record(label, null, clock.instant());
        meters.count("given_up", label);
        notifyUndeliverable(mine, why);
        return LaneState.FREE;
    }

    /// Whoever is told must not hold up the others.
    private void notifyUndeliverable(Parcel mine, String why) {
        try {
            onUndeliverable.undeliverable(mine, why);
        } catch (RuntimeException e) {
            LOG.error("nobody could be told that parcel {} is parked", mine.header().id(), e);
        }
    }
}
