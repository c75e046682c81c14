package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.memory.InMemoryDoorStates;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemorySentLog;
import io.baton.testing.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The machine's clock is set back by hours. Nothing waits longer than its own pause because of
/// that.
class ClockSetBackTest {
    private static final Duration BACK = Duration.ofHours(-5);

    private final AtomicLong nanos = new AtomicLong();
    private final MutableClock clock =
            MutableClock.stoppedAt(Instant.parse("2026-11-23T10:00:00Z"));
    private final InMemoryParcels parcels = new InMemoryParcels(clock);
    private final InMemorySentLog sentLog = new InMemorySentLog();
    private final InMemoryDoorStates pauses = new InMemoryDoorStates();
    private final ScriptedMessenger slack = new ScriptedMessenger("slack");
    private final ScriptedMessenger teams = new ScriptedMessenger("teams");
    private Courier courier = courier("one");

    @Test
    void aNewPostIsSentAtOnce() {
        parcels.put(CourierScene.HARBOR, List.of(CourierScene.say("p1", CourierScene.GENERAL)));
        clock.advance(BACK);
        courier.dispatch();
        assertThat(sent()).containsExactly("p1");
    }

    @Test
    void aPostThatFailedIsSentAgainAfterItsPause() {
        fails();
        clock.advance(BACK);
        courier.dispatch();
        assertThat(sent()).isEmpty();
        passes(Duration.ofSeconds(2));
        courier.dispatch();
        assertThat(sent()).containsExactly("p1");
    }

    @Test
    void afterARestartTooAPostThatFailedIsSentAgainAfterItsPause() {
        fails();
        clock.advance(BACK);
        courier = courier("one");
        courier.dispatch();
        passes(Duration.ofSeconds(2));
        courier.dispatch();
        assertThat(sent()).containsExactly("p1");
    }

    @Test
    void aRateLimitEndsInTimeAndNotBefore() {
        slack.answers("p1", new CallResult.RateLimited<>(Duration.ofSeconds(30)));
        parcels.put(CourierScene.HARBOR, List.of(CourierScene.say("p1", CourierScene.GENERAL)));
        courier.dispatch();
        clock.advance(BACK);
        courier.dispatch();
        passes(Duration.ofSeconds(29));
        courier.dispatch();
        assertThat(sent()).isEmpty();
        passes(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(sent()).containsExactly("p1");
    }

    @Test
    void aSecondRateLimitIsKeptToo() {
        aRateLimitEndsInTimeAndNotBefore();
        slack.answers("p2", new CallResult.RateLimited<>(Duration.ofSeconds(30)));
        parcels.put(CourierScene.HARBOR, List.of(CourierScene.say("p2", CourierScene.GENERAL)));
        courier.dispatch();
        courier.dispatch();
        passes(Duration.ofSeconds(29));
        courier.dispatch();
        assertThat(sent()).containsExactly("p1");
        passes(Duration.ofSeconds(1));
        courier.dispatch();
        assertThat(sent()).containsExactly("p1", "p2");
    }

    @Test
    void theLeaseOfACourierThatCrashedEndsAfterItsLength() {
        parcels.put(CourierScene.HARBOR, List.of(CourierScene.say("p1", CourierScene.GENERAL)));
        var until = clock.instant().plus(RetryPolicy.DEFAULT.lease());
        parcels.claim(parcels.headers().getFirst(), new Claim.Lease("gone", until));
        clock.advance(BACK);
        courier.dispatch();
        assertThat(sent()).isEmpty();
        passes(RetryPolicy.DEFAULT.lease());
        courier.dispatch();
        assertThat(sent()).containsExactly("p1");
    }

    @Test
    void aSteadyTimeGoesOn() {
        var steady = new SteadyTime(clock, nanos::get);
        var start = steady.instant();
        clock.advance(BACK);
        passes(Duration.ofSeconds(3));
        assertThat(steady.instant()).isEqualTo(start.plusSeconds(3));
        passes(Duration.ofSeconds(4));
        assertThat(steady.instant()).isEqualTo(start.plusSeconds(7));
    }

    private void fails() {
        slack.answers("p1", new CallResult.Failed<>("503"));
        parcels.put(CourierScene.HARBOR, List.of(CourierScene.say("p1", CourierScene.GENERAL)));
        courier.dispatch();
    }

    /// The posts that arrived.
    private List<String> sent() {
        return Stream.of("p1", "p2")
                .filter(id -> sentLog.contains(CourierScene.HARBOR, id))
                .toList();
    }

    private void passes(Duration time) {
        clock.advance(time);
        nanos.addAndGet(time.toNanos());
    }

    private Courier courier(String name) {
        return new Courier(
                PostOffice.of(parcels, sentLog, pauses, List.of(slack, teams)),
                LivingInstances.alone(name),
                clock,
                RetryPolicy.DEFAULT,
                Runnable::run,
                new SimpleMeterRegistry(),
                new WatchedWaits(nanos::get));
    }
}
