package io.baton.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Parcels for a door that isn't connected, for example because its settings were removed. They're
/// logged at once, but given up only after a while, because the settings may be missing by mistake.
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

    /// @param headers all waiting parcels
    void check(List<ParcelHeader> headers) {
        var waiting =
                headers.stream()
                        .filter(parcelHeader ->
                                !office.messengers().containsKey(parcelHeader.to().door()))
                        .toList();
        outboxMeters.undeliverable(waiting.size());
        waiting.stream()
                .map(parcelHeader -> parcelHeader.to().door())
                .filter(warned::add)
                .forEach(this::warn);
        waiting.stream().filter(this::expired).forEach(this::giveUp);
    }

    private void warn(String door) {
        LOG.warn(
                "Posts are waiting for {}, which is not connected. Restore its settings, or the"
                        + " posts are given up after {} minutes",
                name(door),
                retryPolicy.giveUp().undeliverableAfter().toMinutes());
    }

    /// Also counts from the program's start, so that restoring the settings loses nothing.
    private boolean expired(ParcelHeader parcelHeader) {
        var now = clock.instant();
        var after = retryPolicy.giveUp().undeliverableAfter();
        return parcelHeader.claim().free(now)
                && RetryPolicy.waitedSince(parcelHeader.queuedAt(), after, startedAt, now);
    }

    private void giveUp(ParcelHeader parcelHeader) {
        var lease = new Claim.Lease(holder, clock.instant().plus(retryPolicy.lease()));
        office.parcels()
                .claim(parcelHeader, lease)
                .ifPresent(parcel ->
                        parcelDelivery.refuse(
                                parcel,
                                "Baton is no longer connected to %s"
                                        .formatted(name(parcelHeader.to().door()))));
    }

    private static String name(String door) {
        return door.substring(0, 1).toUpperCase(Locale.ROOT) + door.substring(1);
    }
}
