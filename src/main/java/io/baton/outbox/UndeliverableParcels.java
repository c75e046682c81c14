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
final class UndeliverableParcels {
    private static final Logger LOG = LoggerFactory.getLogger(UndeliverableParcels.class);

    private final PostOffice office;
    private final String holder;
    private final InstantSource clock;
    private final RetryPolicy patience;
    private final OutboxMeters meters;
    private final ParcelDelivery delivering;
    private final Instant startedAt;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    UndeliverableParcels(
            PostOffice office,
            String holder,
            InstantSource clock,
            RetryPolicy patience,
            OutboxMeters meters,
            ParcelDelivery delivering) {
        this.office = office;
        this.holder = holder;
        this.clock = clock;
        this.patience = patience;
        this.meters = meters;
        this.delivering = delivering;
        startedAt = clock.instant();
    }

    /// @param labels all that waits
    void check(List<ParcelHeader> labels) {
        var waiting =
                labels.stream()
                        .filter(label -> !office.messengers().containsKey(label.to().door()))
                        .toList();
        meters.undeliverable(waiting.size());
        waiting.stream().map(label -> label.to().door()).filter(warned::add).forEach(this::tell);
        waiting.stream().filter(this::longEnough).forEach(this::giveUp);
    }

    private void tell(String door) {
        LOG.warn(
                "posts wait for {}, which is not connected; unless it is set again, they are given"
                        + " up when they are older than {} minutes",
                name(door),
                patience.giveUp().undeliverableAfter().toMinutes());
    }

    /// Counted from the start too: who has just mended the setting loses nothing.
    private boolean longEnough(ParcelHeader label) {
        var now = clock.instant();
        return label.claim().free(now)
                && !startedAt.plus(patience.giveUp().undeliverableAfter()).isAfter(now)
                && !label.queuedAt().plus(patience.giveUp().undeliverableAfter()).isAfter(now);
    }

    private void giveUp(ParcelHeader label) {
        var lease = new Claim.Lease(holder, clock.instant().plus(patience.lease()));
        office.parcels()
                .claim(label, lease)
                .ifPresent(mine ->
                        delivering.refuse(
                                mine,
                                "Baton is not connected to %s any more"
                                        .formatted(name(label.to().door()))));
    }

    private static String name(String door) {
        return door.substring(0, 1).toUpperCase(Locale.ROOT) + door.substring(1);
    }
}
