package io.baton.outbox;

import io.baton.outbox.DoorPauses.Door;
import io.baton.outbox.Lanes.Lane;
import io.baton.outbox.ParcelDelivery.LaneState;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says what waits in the outbox: each parcel once, those for one place in their order, no place
/// delayed by another, nothing through a door that is shut. Several may work on one outbox.
///
/// A platform without idempotency keys makes "once" a matter of care: a claim is durable before the
/// call, so a parcel that is found claimed by somebody who is gone is looked for before it is said
/// again.
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final PostOffice office;
    private final String holder;
    private final InstantSource clock;
    private final RetryPolicy retryPolicy;
    private final Executor threads;
    private final OutboxMeters outboxMeters;
    private final DoorThrottle doors;
    private final ParcelDelivery parcelDelivery;
    private final UndeliverableParcels undeliverableParcels;
    private final Set<Lane> busy = ConcurrentHashMap.newKeySet();
    private volatile Runnable onLaneDone = () -> {};
    private volatile boolean resting;

    /// @param holder tells this courier's claims from those of others on the same database. One
    ///   that starts again under the name of one that is surely gone need not wait for its leases.
    /// @param threads runs the work on one place; may wait
    public Courier(
            PostOffice office,
            String holder,
            InstantSource clock,
            RetryPolicy retryPolicy,
            Executor threads,
            MeterRegistry registry) {
        this.office = office;
        this.holder = holder;
        this.clock = clock;
        this.retryPolicy = retryPolicy;
        this.threads = threads;
        outboxMeters = new OutboxMeters(registry, office.parcels(), clock);
        doors = new DoorThrottle(office.pauses());
        parcelDelivery = ParcelDelivery.with(office, doors, outboxMeters, retryPolicy, clock);
        undeliverableParcels =
                new UndeliverableParcels(
                        office, holder, clock, retryPolicy, outboxMeters, parcelDelivery);
    }

    /// Looks once at what waits and sets out for each place where something can be said now.
    ///
    /// @return for how many places
    /// @throws Unavailable if the outbox cannot be read
    public int dispatch() {
        var labels = office.parcels().headers();
        outboxMeters.waiting(labels);
        undeliverableParcels.check(labels);
        if (labels.isEmpty()) {
            return 0;
        }
        doors.refresh();
        var lanes = Lanes.of(labels);
        var begun = 0;
        for (var lane : lanes.byPlace().entrySet()) {
            if (deliverable(lane.getValue().getFirst())
                    && startLane(lane.getKey(), lane.getValue(), lanes)) {
                begun++;
            }
        }
        return begun;
    }

    /// What to do, briefly, when a place is done with and there may be more to do.
    void onLaneDone(Runnable bell) {
        onLaneDone = bell;
    }

    /// Who hears, briefly, of a parcel that will never be said, and why.
    public void onUndeliverable(UndeliverableHandler handler) {
        parcelDelivery.onUndeliverable(handler);
    }

    /// Begins nothing new; what is being said is finished.
    void stop() {
        resting = true;
    }

    /// Forgets what was said before this; its messages cannot be rewritten any more.
    void purgeSentLog(Instant before) {
        office.sentLog().purge(before);
    }

    private boolean deliverable(ParcelHeader parcelHeader) {
        var now = clock.instant();
        return !resting
                && (parcelHeader.claim().heldBy(holder) || parcelHeader.claim().free(now))
                && !parcelHeader.attempts().notBefore().isAfter(now)
                && doors.open(Door.of(parcelHeader), now)
                && office.messengers().containsKey(parcelHeader.to().door());
    }

    private boolean startLane(Lane lane, List<ParcelHeader> labels, Lanes all) {
        var room = doors.slots(Door.of(labels.getFirst()));
        if (!room.tryAcquire()) {
            return false;
        }
        if (!busy.add(lane)) {
            room.release();
            return false;
        }
        threads.execute(() -> {
            try {
                deliverLane(labels, all);
            } catch (Unavailable e) {
                LOG.warn("work on a place was broken off: {}", e.getMessage());
            } finally {
                busy.remove(lane);
                room.release();
            }
        });
        return true;
    }

    private void deliverLane(List<ParcelHeader> labels, Lanes all) {
        for (int i = 0; i < labels.size(); i++) {
            var seen = labels.get(i);
            if (!deliverable(seen)) {
                return;
            }
            var lease = new Claim.Lease(holder, clock.instant().plus(retryPolicy.lease()));
            var mine = office.parcels().claim(seen, lease);
            if (mine.isEmpty()) {
                return;
            }
            var superseded = Lanes.superseded(seen, labels.subList(i + 1, labels.size()));
            var ending = parcelDelivery.deliver(mine.get(), superseded, all.messageUnsent(seen));
            if (ending == LaneState.BLOCKED) {
                return;
            }
        }
        onLaneDone.run();
    }
}
