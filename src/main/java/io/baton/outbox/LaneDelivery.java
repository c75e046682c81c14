package io.baton.outbox;

import io.baton.outbox.DoorStates.Door;
import io.baton.outbox.Lanes.Lane;
import io.baton.outbox.ParcelDelivery.LaneState;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers the parcels of a lane in order, one lane to a thread, as long as the next one may go.
///
/// The platforms have no idempotency keys. So the claim is durable before the call, and a courier
/// that finds an expired claim checks whether the message arrived before sending it again.
final class LaneDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(LaneDelivery.class);

    private final PostOffice office;
    private final String holder;
    private final InstantSource clock;
    private final RetryPolicy retryPolicy;
    private final Executor threads;
    private final ParcelWaits parcelWaits;
    private final DoorThrottle doors;
    private final ParcelDelivery parcelDelivery;
    private final Set<Lane> busy = ConcurrentHashMap.newKeySet();
    private volatile Runnable onLaneDone = () -> {};
    private volatile boolean stopped;

    /// @param holder the courier's name, under which parcels are claimed
    /// @param threads as in [Courier]
    LaneDelivery(
            PostOffice office,
            String holder,
            InstantSource clock,
            RetryPolicy retryPolicy,
            Executor threads,
            ParcelWaits parcelWaits,
            DoorThrottle doors,
            ParcelDelivery parcelDelivery) {
        this.office = office;
        this.holder = holder;
        this.clock = clock;
        this.retryPolicy = retryPolicy;
        this.threads = threads;
        this.parcelWaits = parcelWaits;
        this.doors = doors;
        this.parcelDelivery = parcelDelivery;
    }

    /// @param callback as in [Courier#onLaneDone]
    void onLaneDone(Runnable callback) {
        onLaneDone = callback;
    }

    /// Starts no new deliveries. Those in progress finish.
    void stop() {
        stopped = true;
    }

    /// Starts the lane, unless its first parcel has to wait, this courier is at it already, or its
    /// door has as many deliveries as it may have at once.
    ///
    /// @param headers those of the lane
    /// @return whether it was started
    boolean start(Lane lane, List<ParcelHeader> headers, Lanes all) {
        var first = headers.getFirst();
        if (!deliverable(first)) {
            return false;
        }
        var slots = doors.slots(Door.of(first));
        if (!slots.tryAcquire()) {
            return false;
        }
        if (!busy.add(lane)) {
            slots.release();
            return false;
        }
        threads.execute(() -> {
            try {
                deliver(headers, all);
            } catch (Unavailable e) {
                LOG.warn("Delivery to one place stopped, will retry: {}", e.getMessage());
            } finally {
                busy.remove(lane);
                slots.release();
            }
        });
        return true;
    }

    private void deliver(List<ParcelHeader> headers, Lanes all) {
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

    private boolean deliverable(ParcelHeader parcelHeader) {
        var now = clock.instant();
        return !stopped
                && parcelWaits.claimable(parcelHeader, now)
                && parcelWaits.due(parcelHeader, now)
                && doors.open(Door.of(parcelHeader), now)
                && office.messengers().containsKey(parcelHeader.to().door());
    }
}
