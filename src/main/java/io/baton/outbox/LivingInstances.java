package io.baton.outbox;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices within seconds that another instance was killed, so that what it held needn't wait for
/// the end of its lease. Compares no clocks: an instance is gone if its beat hasn't changed while
/// this one watched.
public final class LivingInstances implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LivingInstances.class);
    private static final long EVERY_MILLIS = 1_000;

    /// As long as a call to a platform may take: a holder without a database may still be in one.
    private static final long SILENCE_SECONDS = 10;

    /// A dead instance's beat is forgotten after this.
    private static final long FORGOTTEN_SECONDS = TimeUnit.HOURS.toSeconds(1);

    /// @param since when the beat was first seen
    private record Seen(long beat, long since) {}

    private final Beats beats;
    private final String name;
    private final LongSupplier nanos;
    private final Map<String, Seen> others = new ConcurrentHashMap<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile long checked;
    private long count;
    private @Nullable Thread thread;

    /// @param name of this instance, unique among those sharing the database
    public LivingInstances(Beats beats, String name) {
        this(beats, name, System::nanoTime);
    }

    /// @param nanos a time that only moves forward
    LivingInstances(Beats beats, String name, LongSupplier nanos) {
        this.beats = beats;
        this.name = name;
        this.nanos = nanos;
        checked = nanos.getAsLong();
    }

    /// For a database that only one instance can use.
    public static LivingInstances alone(String name) {
        return new LivingInstances(new NoBeats(), name);
    }

    public String name() {
        return name;
    }

    /// Beats and watches until [#close()].
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("beats").start(this::run);
        }
    }

    private void run() {
        try {
            do {
                tryBeat();
            } while (!stop.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryBeat() {
        try {
            beat();
        } catch (Unavailable e) {
            LOG.debug("no beat: {}", e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("Watching the other instances failed. It goes on in a second.", e);
        }
    }

    /// Shows that this instance runs, and looks at the others.
    void beat() {
        beats.beat(name, ++count);
        var all = beats.all();
        long now = nanos.getAsLong();
        if (now - checked > TimeUnit.SECONDS.toNanos(SILENCE_SECONDS)) {
            // This instance didn't watch, so it can't tell.
            others.clear();
        }
        checked = now;
        others.keySet().retainAll(all.keySet());
        all.forEach((other, beat) ->
                others.merge(
                        other,
                        new Seen(beat, now),
                        (before, seen) -> before.beat() == seen.beat() ? before : seen));
        others.forEach((other, seen) -> {
            if (silent(seen, now, FORGOTTEN_SECONDS)) {
                beats.leave(other);
            }
        });
    }

    /// Whether an instance was killed. False for one that never beat, such as an earlier build.
    public boolean gone(String instance) {
        var seen = others.get(instance);
        return seen != null && !instance.equals(name) && silent(seen, checked, SILENCE_SECONDS);
    }

    /// Those that were killed.
    public Set<String> gone() {
        return others.keySet().stream().filter(this::gone).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean silent(Seen seen, long now, long seconds) {
        return now - seen.since() >= TimeUnit.SECONDS.toNanos(seconds);
    }

    /// Says that this instance ends.
    @Override
    public synchronized void close() throws InterruptedException {
        stop.countDown();
        if (thread != null) {
            thread.join();
        }
        try {
            beats.leave(name);
        } catch (Unavailable e) {
            LOG.debug("the others will notice by themselves: {}", e.getMessage());
        }
    }

    private static final class NoBeats implements Beats {
        @Override
        public void beat(String instance, long count) {}

        @Override
        public Map<String, Long> all() {
            return Map.of();
        }

        @Override
        public void leave(String instance) {}
    }
}
