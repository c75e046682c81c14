package io.baton.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Metrics of the outbox.
final class OutboxMeters {

    private final MeterRegistry registry;
    private final Parcels parcels;
    private final AtomicInteger undeliverable = new AtomicInteger();
    private final AtomicReference<List<ParcelHeader>> waiting = new AtomicReference<>(List.of());
    private final AtomicReference<List<ParcelHeader>> overdue = new AtomicReference<>(List.of());

    OutboxMeters(MeterRegistry registry, Parcels parcels, InstantSource clock) {
        this.registry = registry;
        this.parcels = parcels;
        Gauge.builder("baton.outbox.waiting", waiting, headers -> headers.get().size())
                .description("parcels waiting for delivery")
                .register(registry);
        Gauge.builder("baton.outbox.oldest", waiting, headers -> oldest(headers.get(), clock))
                .description("age of the oldest waiting parcel")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("baton.outbox.unserved", undeliverable, AtomicInteger::get)
                .description("parcels for a door that is not connected")
                .register(registry);
        Gauge.builder("baton.outbox.unreadable", parcels, Parcels::unreadable)
                .description("parcels that this build can't read")
                .register(registry);
        Gauge.builder("baton.outbox.parked", parcels, OutboxMeters::parked)
                .description("parcels given up, which need a person's attention")
                .register(registry);
    }

    void waiting(List<ParcelHeader> headers) {
        waiting.set(headers);
    }

    OutboxState state() {
        var given = parked(parcels);
        return new OutboxState(
                waitingSince(), parcels.unreadable(), Double.isNaN(given) ? 0 : (long) given);
    }

    /// When the oldest post was queued that failed and still waits, or waits for a door that no
    /// instance has.
    private Map<String, Instant> waitingSince() {
        var failed = waiting.get().stream().filter(header -> header.attempts().failures() > 0);
        return Stream.concat(failed, overdue.get().stream())
                .collect(
                        Collectors.toMap(
                                header -> header.to().door(),
                                ParcelHeader::queuedAt,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /// @param headers parcels for a door that isn't connected, which no instance has delivered
    void overdue(List<ParcelHeader> headers) {
        overdue.set(headers);
    }

    void undeliverable(int parcels) {
        undeliverable.set(parcels);
    }

    /// @param event `sent`, `failed` or `given_up`
    void count(String event, ParcelHeader parcelHeader) {
        registry.counter("baton.outbox." + event, "door", parcelHeader.to().door()).increment();
    }

    private static double oldest(List<ParcelHeader> headers, InstantSource clock) {
        return headers.stream()
                .map(ParcelHeader::queuedAt)
                .min(Instant::compareTo)
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    private static double parked(Parcels parcels) {
        try {
            return parcels.parked();
        } catch (Unavailable e) {
            return Double.NaN;
        }
    }
}
