package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.outbox.Parcel;
import io.baton.outbox.ParcelHeader;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Numbers that rise, also from one start to the next and, as far as clocks agree, from one
/// instance to another: microseconds, and the next one where two fall together.
final class MonotonicTimestamps {

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    MonotonicTimestamps(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// The parcel in which a post leaves now.
    Parcel parcel(Workspace workspace, Post post) {
        return new Parcel(ParcelHeader.of(workspace, post, next(), now()), post.card());
    }

    private long next() {
        var time = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return last.accumulateAndGet(time, (before, at) -> Math.max(before + 1, at));
    }
}
