package io.baton.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Response URLs: a bot can use each one five times within thirty minutes.
final class ResponseUrls {
    static final int USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);

    private final Map<String, Ticket> issued = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final InstantSource clock;

    /// Target of the answers.
    ///
    /// @param source the pressed message or whisper, if any
    record Ticket(
            String userId,
            String channelId,
            @Nullable SlackSurface source,
            Instant issuedAt,
            AtomicInteger uses) {}

    ResponseUrls(InstantSource clock) {
        this.clock = clock;
    }

    /// @return path below the fake's base address
    String issue(String userId, String channelId, @Nullable SlackSurface source) {
        String key = "R%06d".formatted(numbers.incrementAndGet());
        issued.put(
                key, new Ticket(userId, channelId, source, clock.instant(), new AtomicInteger()));
        return "response/" + key;
    }

    /// @throws ApiError `invalid_url`, `expired_url` or `used_url`
    Ticket use(String key) {
        Ticket ticket = issued.get(key);
        if (ticket == null) {
            throw ApiError.of("invalid_url");
        }
        if (clock.instant().isAfter(ticket.issuedAt().plus(LIFE))) {
            throw ApiError.of("expired_url");
        }
        if (ticket.uses().incrementAndGet() > USES) {
            throw ApiError.of("used_url");
        }
        return ticket;
    }
}
