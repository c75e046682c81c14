package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.outbox.Parcel;
import io.baton.outbox.ParcelHeader;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Timestamps in microseconds that always increase, across restarts too and, as far as clocks
/// agree, across instances. Two in the same microsecond get consecutive numbers.
final class MonotonicTimestamps {

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    MonotonicTimestamps(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Wraps a post in a parcel that is queued now.
    Parcel parcel(Workspace workspace, Post post) {
        return new Parcel(ParcelHeader.of(workspace, post, next(), now()), post.card());
    }

    private long next() {
        var time = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return last.accumulateAndGet(time, (before, at) -> Math.max(before + 1, at));
    }
}
