package io.baton.outbox;

import io.baton.outbox.DoorStates.Door;
import io.baton.outbox.Lanes.Lane;
import io.baton.outbox.ParcelDelivery.LaneState;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers the parcels in the outbox: each one once, in order within a place, independently across
/// places, and never through a paused door. Several couriers can share one outbox.
///
/// The platforms have no idempotency keys. So the claim is durable before the call, and a courier
/// that finds an expired claim checks whether the message arrived before sending it again.
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final PostOffice office;
    private final String holder;
    private final InstantSource clock;
    private final RetryPolicy retryPolicy;
    private final Executor threads;
    private final OutboxMeters outboxMeters;
    private final ParcelWaits parcelWaits;
    private final DoorThrottle doors;
    private final ParcelDelivery parcelDelivery;
    private final UndeliverableParcels undeliverableParcels;
    private final Set<Lane> busy = ConcurrentHashMap.newKeySet();
    private volatile Runnable onLaneDone = () -> {};
    private volatile boolean stopped;

    /// For an outbox that only one courier uses.
    ///
    /// @param holder its name. A courier that restarts under the same name doesn't have to wait for
    ///   its old leases.
    public Courier(
            PostOffice office,
            String holder,
            InstantSource clock,
            RetryPolicy retryPolicy,
            Executor threads,
            MeterRegistry registry) {
        this(office, LivingInstances.alone(holder), clock, retryPolicy, threads, registry);
    }

    /// @param instances knows this courier's name. A courier that restarts under the same name
    ///   doesn't have to wait for its old leases.
    /// @param threads runs the deliveries, one task per place; tasks may block
    public Courier(
            PostOffice office,
            LivingInstances instances,
            InstantSource clock,
            RetryPolicy retryPolicy,
            Executor threads,
            MeterRegistry registry) {
        this(office, instances, clock, retryPolicy, threads, registry, WatchedWaits.live());
    }

    Courier(
            PostOffice office,
            LivingInstances instances,
            InstantSource clock,
            RetryPolicy retryPolicy,
            Executor threads,
            MeterRegistry registry,
            WatchedWaits waits) {
        parcelWaits = new ParcelWaits(waits, instances, retryPolicy.lease());
        this.office = office;
        this.holder = instances.name();
        this.clock = clock;
        this.retryPolicy = retryPolicy;
        this.threads = threads;
        outboxMeters = new OutboxMeters(registry, office.parcels(), clock);
        doors = new DoorThrottle(office.doors(), waits);
        parcelDelivery = ParcelDelivery.with(office, doors, outboxMeters, retryPolicy, clock);
        undeliverableParcels =
                new UndeliverableParcels(
                        office, holder, clock, retryPolicy, outboxMeters, parcelDelivery);
    }

    /// Reads the waiting parcels once and starts delivery for each place that has one due now.
    ///
    /// @return the number of places started
    /// @throws Unavailable if the outbox cannot be read
    public int dispatch() {
        var headers = office.parcels().headers();
        outboxMeters.waiting(headers);
        undeliverableParcels.check(headers);
        if (headers.isEmpty()) {
            return 0;
        }
        doors.refresh(clock.instant());
        parcelWaits.keep(headers);
        var lanes = Lanes.of(headers);
        var started = 0;
        for (var lane : lanes.byPlace().entrySet()) {
            if (deliverable(lane.getValue().getFirst())
                    && startLane(lane.getKey(), lane.getValue(), lanes)) {
                started++;
            }
        }
        return started;
    }

    /// @param callback runs when a place is finished and more may be waiting; must return quickly
    void onLaneDone(Runnable callback) {
        onLaneDone = callback;
    }

    /// @param handler called for each parcel that can't be delivered; must return quickly
    public void onUndeliverable(UndeliverableHandler handler) {
        parcelDelivery.onUndeliverable(handler);
    }

    public OutboxState state() {
        return outboxMeters.state();
    }

    /// Starts no new deliveries. Those in progress finish.
    void stop() {
        stopped = true;
    }

    /// Deletes what is no longer needed. Messages sent before the retention can't be rewritten
    /// anymore.
    void tidy(Duration sentLogRetention) {
        var now = clock.instant();
        office.sentLog().purge(now.minus(sentLogRetention));
        office.parcels().tidy(now);
    }

    private boolean deliverable(ParcelHeader parcelHeader) {
        var now = clock.instant();
        return !stopped
                && parcelWaits.claimable(parcelHeader, now)
                && parcelWaits.due(parcelHeader, now)
                && doors.open(Door.of(parcelHeader), now)
                && office.messengers().containsKey(parcelHeader.to().door());
    }

    private boolean startLane(Lane lane, List<ParcelHeader> headers, Lanes all) {
        var slots = doors.slots(Door.of(headers.getFirst()));
        if (!slots.tryAcquire()) {
            return false;
        }
        if (!busy.add(lane)) {
            slots.release();
            return false;
        }
        threads.execute(() -> {
            try {
                deliverLane(headers, all);
            } catch (Unavailable e) {
                LOG.warn("Delivery to one place stopped, will retry: {}", e.getMessage());
            } finally {
                busy.remove(lane);
                slots.release();
            }
        });
        return true;
    }

    private void deliverLane(List<ParcelHeader> headers, Lanes all) {
        for (int i = 0; i < headers.size(); i++) {
            var header = headers.get(i);
            if (!deliverable(header)) {
                return;
            }
            var lease = new Claim.Lease(holder, clock.instant().plus(retryPolicy.lease()));
            var claimed = office.parcels().claim(header, lease);
            if (claimed.isEmpty()) {
                return;
            }
            var superseded = Lanes.superseded(header, headers.subList(i + 1, headers.size()));
            var laneState =
                    parcelDelivery.deliver(claimed.get(), superseded, all.messageUnsent(header));
            if (laneState == LaneState.BLOCKED) {
                return;
            }
        }
        onLaneDone.run();
    }
}
