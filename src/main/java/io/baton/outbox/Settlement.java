package io.baton.outbox;

import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.outbox.DoorStates.Door;
import io.baton.outbox.ParcelDelivery.LaneState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Handles the result of a delivery attempt: the parcel is removed, waits, or is parked.
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final Duration MIN_WAIT = Duration.ofSeconds(1);
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    private final PostOffice office;
    private final DoorThrottle doors;
    private final OutboxMeters outboxMeters;
    private final RetryPolicy retryPolicy;
    private final InstantSource clock;
    private final Instant startedAt;
    private final InDoubt inDoubt;
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
        startedAt = clock.instant();
        inDoubt = new InDoubt(office, retryPolicy, startedAt);
    }

    void onUndeliverable(UndeliverableHandler handler) {
        onUndeliverable = handler;
    }

    LaneState settle(Parcel parcel, CallResult<String> result) {
        var before = parcel.header().attempts();
        // Without a search, only this attempt is known to have failed, not earlier ones.
        var confirmed = inDoubt.cannotBeFound(parcel) ? before : before.noneArrived();
        return switch (result) {
            case Ok<String>(var reference) -> sent(parcel, reference);
            case RateLimited<String>(var atLeast) -> shut(parcel, atLeast, confirmed);
            case Failed<String>(var why) -> failed(parcel, confirmed, why);
            case Unknown<String>(var why) -> unconfirmed(parcel, before.plusUnconfirmed(), why);
            case Refused<String>(var why) -> park(parcel, why);
            case Gone<String>(var why) -> park(parcel, why);
        };
    }

    boolean tooEarly(Parcel parcel) {
        return inDoubt.tooEarly(parcel, clock.instant());
    }

    LaneState askLater(Parcel parcel) {
        var before = parcel.header().attempts();
        office.parcels().release(parcel.header(), before.waiting(question(before.unconfirmed())));
        return LaneState.BLOCKED;
    }

    LaneState sent(Parcel parcel, String reference) {
        var parcelHeader = parcel.header();
        office.sentLog().record(parcelHeader, reference, clock.instant());
        office.parcels().remove(parcelHeader);
        outboxMeters.count("sent", parcelHeader);
        return LaneState.FREE;
    }

    LaneState threw(Parcel parcel, String why) {
        return unconfirmed(parcel, parcel.header().attempts().threw(), why);
    }

    LaneState putBack(Parcel parcel) {
        office.parcels().release(parcel.header(), parcel.header().attempts());
        return LaneState.BLOCKED;
    }

    LaneState drop(Parcel parcel, String why) {
        LOG.debug("Dropped parcel {}: {}", parcel.header().id(), why);
        office.sentLog().record(parcel.header(), null, clock.instant());
        office.parcels().remove(parcel.header());
        return LaneState.FREE;
    }

    private LaneState shut(Parcel parcel, Duration atLeast, DeliveryAttempts deliveryAttempts) {
        var parcelHeader = parcel.header();
        var wait = atLeast.compareTo(MIN_WAIT) < 0 ? MIN_WAIT : atLeast;
        doors.shut(Door.of(parcelHeader), wait, clock.instant());
        LOG.info("{} limits the rate, pausing for {}", parcelHeader.to().door(), wait);
        if (!retryPolicy.lastAttempt(parcelHeader, startedAt).isAfter(clock.instant())) {
            return park(parcel, "the rate is limited");
        }
        office.parcels().release(parcelHeader, deliveryAttempts);
        return LaneState.BLOCKED;
    }

    private LaneState unconfirmed(Parcel parcel, DeliveryAttempts after, String why) {
        return inDoubt.cannotBeFound(parcel)
                ? waits(parcel, after, why, question(after.unconfirmed()))
                : failed(parcel, after, why);
    }

    LaneState failed(Parcel parcel, DeliveryAttempts before, String why) {
        inDoubt.trouble(parcel, clock.instant());
        return retried(parcel, before, why);
    }

    LaneState retried(Parcel parcel, DeliveryAttempts before, String why) {
        var failures = before.failures() + 1;
        var next = retryPolicy.nextAttempt(failures, clock.instant(), RANDOM);
        return waits(parcel, before, why, next);
    }

    private LaneState waits(Parcel parcel, DeliveryAttempts before, String why, Instant next) {
        var parcelHeader = parcel.header();
        var now = clock.instant();
        var last = retryPolicy.lastAttempt(parcelHeader, startedAt);
        var after = before.failed(now, next.isAfter(last) ? last : next);
        outboxMeters.count("failed", parcelHeader);
        if (retryPolicy.exhausted(after, last, now)) {
            return park(parcel, why);
        }
        // Not each time: a platform may be down for hours.
        if (Integer.bitCount(after.failures()) == 1) {
            var id = parcelHeader.id();
            LOG.warn("Parcel {} failed {} times, will retry: {}", id, after.failures(), why);
        }
        office.parcels().release(parcelHeader, after);
        return LaneState.BLOCKED;
    }

    private Instant question(int unconfirmed) {
        return retryPolicy.nextQuestion(unconfirmed, clock.instant(), RANDOM);
    }

    LaneState park(Parcel parcel, String why) {
        var parcelHeader = parcel.header();
        LOG.error(
                "Parcel {} of {} for {} can't be delivered and is parked: {}",
                parcelHeader.id(),
                parcelHeader.workspace().key(),
                parcelHeader.to().door(),
                why);
        // First, so that a crash in between repeats it.
        notifyUndeliverable(parcel, why);
        office.parcels().park(parcel, why, clock.instant());
        office.sentLog().record(parcelHeader, null, clock.instant());
        outboxMeters.count("given_up", parcelHeader);
        return LaneState.FREE;
    }

    /// A failing handler must not block the other parcels. If it can't reach the database, neither
    /// can the courier, and the parcel waits.
    private void notifyUndeliverable(Parcel parcel, String why) {
        try {
            onUndeliverable.undeliverable(parcel, why);
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Handling the parked parcel {} failed", parcel.header().id(), e);
        }
    }
}
