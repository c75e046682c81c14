package io.baton.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/// Delivers the parcels in the outbox: each one once, in order within a place, independently across
/// places, and never through a paused door. Several couriers can share one outbox.
public final class Courier {

    private final PostOffice office;
    private final InstantSource clock;
    private final OutboxMeters outboxMeters;
    private final ParcelWaits parcelWaits;
    private final DoorThrottle doors;
    private final ParcelDelivery parcelDelivery;
    private final UndeliverableParcels undeliverableParcels;
    private final LaneDelivery laneDelivery;

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
        this.clock = clock;
        outboxMeters = new OutboxMeters(registry, office.parcels(), clock);
        doors = new DoorThrottle(office.doors(), waits);
        parcelDelivery = ParcelDelivery.with(office, doors, outboxMeters, retryPolicy, clock);
        undeliverableParcels =
                new UndeliverableParcels(
                        office, instances.name(), clock, retryPolicy, outboxMeters, parcelDelivery);
        laneDelivery =
                new LaneDelivery(
                        office,
                        instances.name(),
                        clock,
                        retryPolicy,
                        threads,
                        parcelWaits,
                        doors,
                        parcelDelivery);
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
            if (laneDelivery.start(lane.getKey(), lane.getValue(), lanes)) {
                started++;
            }
        }
        return started;
    }

    /// @param callback runs when a place is finished and more may be waiting; must return quickly
    void onLaneDone(Runnable callback) {
        laneDelivery.onLaneDone(callback);
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
        laneDelivery.stop();
    }

    /// Deletes what is no longer needed. Messages sent before the retention can't be rewritten
    /// anymore.
    void tidy(Duration sentLogRetention) {
        var now = clock.instant();
        office.sentLog().purge(now.minus(sentLogRetention));
        office.parcels().tidy(now);
    }
}
