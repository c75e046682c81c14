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
    private final RetryPolicy retryPolicy;
    private final OutboxMeters outboxMeters;
    private final ParcelDelivery parcelDelivery;
    private final Instant startedAt;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    UndeliverableParcels(
            PostOffice office,
            String holder,
            InstantSource clock,
            RetryPolicy retryPolicy,
            OutboxMeters outboxMeters,
            ParcelDelivery parcelDelivery) {
        this.office = office;
        this.holder = holder;
        this.clock = clock;
        this.retryPolicy = retryPolicy;
        this.outboxMeters = outboxMeters;
        this.parcelDelivery = parcelDelivery;
        startedAt = clock.instant();
    }

    /// @param labels all that waits
    void check(List<ParcelHeader> labels) {
        var waiting =
                labels.stream()
                        .filter(parcelHeader ->
                                !office.messengers().containsKey(parcelHeader.to().door()))
                        .toList();
        outboxMeters.undeliverable(waiting.size());
        waiting.stream()
                .map(parcelHeader -> parcelHeader.to().door())
                .filter(warned::add)
                .forEach(this::tell);
        waiting.stream().filter(this::longEnough).forEach(this::giveUp);
    }

    private void tell(String door) {
        LOG.warn(
                "posts wait for {}, which is not connected; unless it is set again, they are given"
                        + " up when they are older than {} minutes",
                name(door),
                retryPolicy.giveUp().undeliverableAfter().toMinutes());
    }

    /// Counted from the start too: who has just mended the setting loses nothing.
    private boolean longEnough(ParcelHeader parcelHeader) {
        var now = clock.instant();
        return parcelHeader.claim().free(now)
                && !startedAt.plus(retryPolicy.giveUp().undeliverableAfter()).isAfter(now)
                && !parcelHeader
                        .queuedAt()
                        .plus(retryPolicy.giveUp().undeliverableAfter())
                        .isAfter(now);
    }

    private void giveUp(ParcelHeader parcelHeader) {
        var lease = new Claim.Lease(holder, clock.instant().plus(retryPolicy.lease()));
        office.parcels()
                .claim(parcelHeader, lease)
                .ifPresent(mine ->
                        parcelDelivery.refuse(
                                mine,
                                "Baton is not connected to %s any more"
                                        .formatted(name(parcelHeader.to().door()))));
    }

    private static String name(String door) {
        return door.substring(0, 1).toUpperCase(Locale.ROOT) + door.substring(1);
    }
}
