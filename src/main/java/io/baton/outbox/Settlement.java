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
    private final OutboxMeters outboxMeters;
    private final RetryPolicy retryPolicy;
    private final InstantSource clock;
    private volatile UndeliverableHandler onUndeliverable = (_, _) -> {};

    Settlement(
            PostOffice office,
            DoorThrottle doors,
            OutboxMeters outboxMeters,
            RetryPolicy retryPolicy,
            InstantSource clock) {
        this.office = office;
        this.doors = doors;
        this.outboxMeters = outboxMeters;
        this.retryPolicy = retryPolicy;
        this.clock = clock;
    }

    void onUndeliverable(UndeliverableHandler other) {
        onUndeliverable = other;
    }

    LaneState settle(Parcel mine, CallResult<String> result) {
        var deliveryAttempts = mine.header().attempts();
        // Who cannot look knows of this attempt alone that it did not arrive, not of earlier ones.
        var certain = cannotBeFound(mine) ? deliveryAttempts : deliveryAttempts.noneArrived();
        return switch (result) {
            case Ok<String>(var reference) -> sent(mine, reference);
            case RateLimited<String>(var atLeast) -> shut(mine, atLeast, certain);
            case Failed<String>(var why) -> failed(mine, certain, why, false);
            case Unknown<String>(var why) ->
                    failed(mine, deliveryAttempts.plusUnconfirmed(), why, false);
            case Refused<String>(var why) -> park(mine, why);
            case Gone<String>(var why) -> park(mine, why);
        };
    }

    LaneState sent(Parcel mine, String reference) {
        var parcelHeader = mine.header();
        office.sentLog().record(parcelHeader, reference, clock.instant());
        office.parcels().remove(parcelHeader);
        doors.succeeded(Door.of(parcelHeader), clock.instant());
        outboxMeters.count("sent", parcelHeader);
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
                && !messenger.canFind(mine.header().to());
    }

    /// Whether it may stand there so often by now that it must not be said once more.
    boolean unconfirmedTooOften(Parcel mine) {
        return cannotBeFound(mine) && retryPolicy.unconfirmedTooOften(mine.header().attempts());
    }

    LaneState parkUnconfirmed(Parcel mine) {
        return parkUnconfirmed(mine, mine.header().attempts(), "");
    }

    private LaneState parkUnconfirmed(Parcel mine, DeliveryAttempts deliveryAttempts, String why) {
        return park(
                mine,
                "it was sent %d times, and nobody could tell whether it arrived%s"
                        .formatted(deliveryAttempts.unconfirmed(), why));
    }

    private LaneState shut(Parcel mine, Duration atLeast, DeliveryAttempts deliveryAttempts) {
        var parcelHeader = mine.header();
        var wait = atLeast.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : atLeast;
        doors.shut(Door.of(parcelHeader), clock.instant().plus(wait));
        LOG.info("the door {} is shut for {}", parcelHeader.to().door(), wait);
        office.parcels().release(parcelHeader, deliveryAttempts);
        return LaneState.BLOCKED;
    }

    private LaneState failed(Parcel mine, DeliveryAttempts before, String why, boolean broke) {
        var parcelHeader = mine.header();
        var now = clock.instant();
        outboxMeters.count("failed", parcelHeader);
        boolean ownFault = broke || doors.workedSince(Door.of(parcelHeader), before.lastFailure());
        var deliveryAttempts = before.failed(ownFault, now, next(mine, before, now));
        if (cannotBeFound(mine) && retryPolicy.unconfirmedTooOften(deliveryAttempts)) {
            return parkUnconfirmed(mine, deliveryAttempts, " (%s)".formatted(why));
        }
        if (retryPolicy.exhausted(parcelHeader, deliveryAttempts, now)) {
            return park(mine, why);
        }
        LOG.warn(
                "parcel {} failed {} times: {}",
                parcelHeader.id(),
                deliveryAttempts.failures(),
                why);
        office.parcels().release(parcelHeader, deliveryAttempts);
        return LaneState.BLOCKED;
    }

    private Instant next(Parcel mine, DeliveryAttempts before, Instant now) {
        var chance = RandomGenerator.getDefault();
        return cannotBeFound(mine) && before.mayHaveArrived()
                ? retryPolicy.nextUnconfirmed(before.unconfirmed(), now, chance)
                : retryPolicy.nextAttempt(before.failures() + 1, now, chance);
    }

    LaneState park(Parcel mine, String why) {
        var parcelHeader = mine.header();
        LOG.error(
                "parcel {} of {} for {} is parked and will not be said: {}",
                parcelHeader.id(),
                parcelHeader.workspace().key(),
                parcelHeader.to().door(),
                why);
        office.parcels().park(mine, why, clock.instant());
        office.sentLog().record(parcelHeader, null, clock.instant());
        outboxMeters.count("given_up", parcelHeader);
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
