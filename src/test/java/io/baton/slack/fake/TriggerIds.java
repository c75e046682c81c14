package io.baton.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Trigger ids: each opens one view within three seconds of the click.
final class TriggerIds {
    static final Duration LIFE = Duration.ofSeconds(3);

    private final Map<String, Trigger> issued = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong(1_000);
    private final InstantSource clock;

    private record Trigger(String userId, Instant issuedAt, AtomicBoolean spent) {}

    TriggerIds(InstantSource clock) {
        this.clock = clock;
    }

    String issue(String userId) {
        long number = numbers.incrementAndGet();
        String id = "%d.%d.%016x".formatted(number, number * 7, number * 0x9E3779B97F4A7C15L);
        issued.put(id, new Trigger(userId, clock.instant(), new AtomicBoolean()));
        return id;
    }

    /// Uses the trigger up.
    ///
    /// @return the person who clicked
    /// @throws ApiError `invalid_trigger_id`, `expired_trigger_id` or `exchanged_trigger_id`
    String spend(String id) {
        Trigger trigger = issued.get(id);
        if (trigger == null) {
            throw ApiError.of("invalid_trigger_id");
        }
        if (clock.instant().isAfter(trigger.issuedAt().plus(LIFE))) {
            throw ApiError.of("expired_trigger_id");
        }
        if (!trigger.spent().compareAndSet(false, true)) {
            throw ApiError.of("exchanged_trigger_id");
        }
        return trigger.userId();
    }
}
