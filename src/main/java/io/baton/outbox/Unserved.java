package io.baton.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What waits for a door that is not connected here, as when a chat was set once and is no more. An
/// administrator sees it at once; it is given up after a while only, as the setting may be missing
/// by mistake.
final class Unserved {
    private static final Logger LOG = LoggerFactory.getLogger(Unserved.class);

    private final PostOffice office;
    private final String holder;
    private final InstantSource clock;
    private final Patience patience;
    private final Meters meters;
    private final Delivering delivering;
    private final Instant began;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Unserved(
            PostOffice office,
            String holder,
            InstantSource clock,
            Patience patience,
            Meters meters,
            Delivering delivering) {
        this.office = office;
        this.holder = holder;
        this.clock = clock;
        this.patience = patience;
        this.meters = meters;
        this.delivering = delivering;
        began = clock.instant();
    }

    /// @param labels all that waits
    void look(List<Label> labels) {
        var waiting =
                labels.stream()
                        .filter(label -> !office.messengers().containsKey(label.to().door()))
                        .toList();
        meters.unserved(waiting.size());
        waiting.stream().map(label -> label.to().door()).filter(told::add).forEach(this::tell);
        waiting.stream().filter(this::longEnough).forEach(this::giveUp);
    }

    private void tell(String door) {
        LOG.warn(
                "posts wait for {}, which is not connected; unless it is set again, they are given"
                        + " up when they are older than {} minutes",
                name(door),
                patience.unserved().toMinutes());
    }

    /// Counted from the start too: who has just mended the setting loses nothing.
    private boolean longEnough(Label label) {
        var now = clock.instant();
        var lease = label.lease();
        boolean free = lease == null || !lease.until().isAfter(now);
        return free
                && !began.plus(patience.unserved()).isAfter(now)
                && !label.since().plus(patience.unserved()).isAfter(now);
    }

    private void giveUp(Label label) {
        var lease = new Label.Lease(holder, clock.instant().plus(patience.lease()));
        office.parcels()
                .claim(label, lease)
                .ifPresent(mine ->
                        delivering.turnBack(
                                mine,
                                "Baton is not connected to %s any more"
                                        .formatted(name(label.to().door()))));
    }

    private static String name(String door) {
        return door.substring(0, 1).toUpperCase(Locale.ROOT) + door.substring(1);
    }
}
