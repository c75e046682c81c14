package io.baton.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// What an operator sees of the outbox.
final class OutboxMeters {

    private final MeterRegistry registry;
    private final AtomicInteger undeliverable = new AtomicInteger();
    private final AtomicReference<List<ParcelHeader>> seen = new AtomicReference<>(List.of());

    OutboxMeters(MeterRegistry registry, Parcels parcels, InstantSource clock) {
        this.registry = registry;
        Gauge.builder("baton.outbox.waiting", seen, labels -> labels.get().size())
                .description("parcels that wait to be said")
                .register(registry);
        Gauge.builder("baton.outbox.oldest", seen, labels -> oldest(labels.get(), clock))
                .description("age of the oldest parcel that waits")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("baton.outbox.unserved", undeliverable, AtomicInteger::get)
                .description("parcels that wait for a door that is not connected")
                .register(registry);
        Gauge.builder("baton.outbox.parked", parcels, OutboxMeters::parked)
                .description("parcels that need a person to look at them")
                .register(registry);
    }

    void waiting(List<ParcelHeader> labels) {
        seen.set(labels);
    }

    void undeliverable(int parcels) {
        undeliverable.set(parcels);
    }

    /// @param what `sent`, `failed` or `given_up`
    void count(String what, ParcelHeader parcelHeader) {
        registry.counter("baton.outbox." + what, "door", parcelHeader.to().door()).increment();
    }

    private static double oldest(List<ParcelHeader> labels, InstantSource clock) {
        return labels.stream()
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
