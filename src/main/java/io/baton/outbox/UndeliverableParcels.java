package io.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Parcels for a door that isn't connected here. If another instance has the door, or had it within
/// a day, they're left to it. If none has, they're given up after a while, because the settings may
/// be missing by mistake.
final class UndeliverableParcels {
    private static final Logger LOG = LoggerFactory.getLogger(UndeliverableParcels.class);

    /// How often an instance says which doors it has.
    private static final Duration ANNOUNCED_EVERY = Duration.ofMinutes(1);

    private final PostOffice office;
    private final String holder;
    private final InstantSource clock;
    private final RetryPolicy retryPolicy;
    private final OutboxMeters outboxMeters;
    private final ParcelDelivery parcelDelivery;
    private final Instant startedAt;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();
    private @Nullable Instant announcedAt;

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
        var now = clock.instant();
        announce(now);
        var waiting = headers.stream().filter(this::unserved).toList();
        outboxMeters.undeliverable(waiting.size());
        waiting.stream().map(UndeliverableParcels::door).filter(warned::add).forEach(this::warn);
        var overdue = waiting.stream().filter(header -> overdue(header, now)).toList();
        outboxMeters.overdue(overdue);
        if (!overdue.isEmpty()) {
            var elsewhere = office.doors().connectedSince(now.minus(DoorStates.REMEMBERED));
            overdue.stream()
                    .filter(header -> !elsewhere.contains(door(header)))
                    .forEach(header -> giveUp(header, now));
        }
    }

    private void announce(Instant now) {
        var before = announcedAt;
        if (before == null || Duration.between(before, now).abs().compareTo(ANNOUNCED_EVERY) >= 0) {
            office.doors().connected(holder, office.messengers().keySet(), now);
            announcedAt = now;
        }
    }

    private boolean unserved(ParcelHeader parcelHeader) {
        return !office.messengers().containsKey(door(parcelHeader));
    }

    /// Also counts from the program's start, so that restoring the settings loses nothing.
    private boolean overdue(ParcelHeader parcelHeader, Instant now) {
        var after = retryPolicy.giveUp().undeliverableAfter();
        return RetryPolicy.waitedSince(parcelHeader.queuedAt(), after, startedAt, now);
    }

    private void giveUp(ParcelHeader parcelHeader, Instant now) {
        if (parcelHeader.claim().free(now)) {
            var lease = new Claim.Lease(holder, now.plus(retryPolicy.lease()));
            var why = "Baton is no longer connected to " + name(door(parcelHeader));
            office.parcels()
                    .claim(parcelHeader, lease)
                    .ifPresent(parcel -> parcelDelivery.refuse(parcel, why));
        }
    }

    private void warn(String door) {
        LOG.warn(
                "Posts are waiting for {}, which is not connected here. If no other instance of"
                        + " Baton has its settings, restore them: the posts are given up after {}"
                        + " minutes",
                name(door),
                retryPolicy.giveUp().undeliverableAfter().toMinutes());
    }

    private static String door(ParcelHeader parcelHeader) {
        return parcelHeader.to().door();
    }

    private static String name(String door) {
        return door.substring(0, 1).toUpperCase(Locale.ROOT) + door.substring(1);
    }
}
