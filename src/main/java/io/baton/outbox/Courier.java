package io.baton.outbox;

import io.baton.outbox.Delivering.Ending;
import io.baton.outbox.Doors.Door;
import io.baton.outbox.Lanes.Lane;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
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
    private final Patience patience;
    private final Executor threads;
    private final Meters meters;
    private final Doorkeeper doors;
    private final Delivering delivering;
    private final Unserved unserved;
    private final Set<Lane> busy = ConcurrentHashMap.newKeySet();
    private volatile Runnable whenRoom = () -> {};
    private volatile boolean resting;

    /// @param holder tells this courier's claims from those of others on the same database. One
    ///   that starts again under the name of one that is surely gone need not wait for its leases.
    /// @param threads runs the work on one place; may wait
    public Courier(
            PostOffice office,
            String holder,
            InstantSource clock,
            Patience patience,
            Executor threads,
            MeterRegistry registry) {
        this.office = office;
        this.holder = holder;
        this.clock = clock;
        this.patience = patience;
        this.threads = threads;
        meters = new Meters(registry, office.parcels(), clock);
        doors = new Doorkeeper(office.doors());
        delivering = Delivering.with(office, doors, meters, patience, clock);
        unserved = new Unserved(office, holder, clock, patience, meters, delivering);
    }

    /// Looks once at what waits and sets out for each place where something can be said now.
    ///
    /// @return for how many places
    /// @throws Unavailable if the outbox cannot be read
    public int pass() {
        var labels = office.parcels().labels();
        meters.waiting(labels);
        unserved.look(labels);
        if (labels.isEmpty()) {
            return 0;
        }
        doors.look();
        var lanes = Lanes.of(labels);
        var begun = 0;
        for (var lane : lanes.byPlace().entrySet()) {
            if (sayable(lane.getValue().getFirst())
                    && setOut(lane.getKey(), lane.getValue(), lanes)) {
                begun++;
            }
        }
        return begun;
    }

    /// What to do, briefly, when a place is done with and there may be more to do.
    void whenRoom(Runnable bell) {
        whenRoom = bell;
    }

    /// Who hears, briefly, of a parcel that will never be said, and why.
    public void whenGivenUp(BiConsumer<Parcel, String> told) {
        delivering.whenGivenUp(told);
    }

    /// Begins nothing new; what is being said is finished.
    void rest() {
        resting = true;
    }

    /// Forgets what was said before this; its messages cannot be rewritten any more.
    void forget(Instant before) {
        office.ledger().forget(before);
    }

    private boolean sayable(Label label) {
        var now = clock.instant();
        var lease = label.lease();
        boolean free =
                lease == null || lease.holder().equals(holder) || !lease.until().isAfter(now);
        return !resting
                && free
                && !label.attempts().notBefore().isAfter(now)
                && doors.open(Door.of(label), now)
                && office.messengers().containsKey(label.to().door());
    }

    private boolean setOut(Lane lane, List<Label> labels, Lanes all) {
        var room = doors.room(Door.of(labels.getFirst()));
        if (!room.tryAcquire()) {
            return false;
        }
        if (!busy.add(lane)) {
            room.release();
            return false;
        }
        threads.execute(() -> {
            try {
                carry(labels, all);
            } catch (Unavailable e) {
                LOG.warn("work on a place was broken off: {}", e.getMessage());
            } finally {
                busy.remove(lane);
                room.release();
            }
        });
        return true;
    }

    private void carry(List<Label> labels, Lanes all) {
        for (int i = 0; i < labels.size(); i++) {
            var seen = labels.get(i);
            if (!sayable(seen)) {
                return;
            }
            var lease = new Label.Lease(holder, clock.instant().plus(patience.lease()));
            var mine = office.parcels().claim(seen, lease);
            if (mine.isEmpty()) {
                return;
            }
            var superseded = Lanes.superseded(seen, labels.subList(i + 1, labels.size()));
            var ending = delivering.deliver(mine.get(), superseded, all.messageUnderWay(seen));
            if (ending == Ending.WAITS) {
                return;
            }
        }
        whenRoom.run();
    }
}
