package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// An instance that stops beating is gone within seconds; one that beats never is.
class LivingInstancesTest {
    private final Map<String, Long> stored = new ConcurrentHashMap<>();
    private final Beats beats =
            new Beats() {
                @Override
                public void beat(String instance, long count) {
                    stored.put(instance, count);
                }

                @Override
                public Map<String, Long> all() {
                    return Map.copyOf(stored);
                }

                @Override
                public void leave(String instance) {
                    stored.remove(instance);
                }
            };

    private long seconds;
    private final LivingInstances one = instance("one");
    private final LivingInstances other = instance("other");

    private LivingInstances instance(String name) {
        return new LivingInstances(beats, name, () -> TimeUnit.SECONDS.toNanos(seconds));
    }

    private void pass(int time, LivingInstances... beating) {
        for (int i = 0; i < time; i++) {
            seconds++;
            for (var each : beating) {
                each.beat();
            }
        }
    }

    @Test
    void anInstanceThatBeatsIsNeverGone() {
        pass(100, one, other);
        assertThat(other.gone("one")).isFalse();
        assertThat(other.gone()).isEmpty();
    }

    @Test
    void anInstanceThatWasKilledIsGoneAfterTenSeconds() {
        pass(5, one, other);
        pass(9, other);
        assertThat(other.gone("one")).isFalse();
        pass(2, other);
        assertThat(other.gone("one")).isTrue();
        assertThat(other.gone()).containsExactly("one");
    }

    @Test
    void oneThatComesBackIsThereAgain() {
        pass(5, one, other);
        pass(20, other);
        pass(1, one, other);
        assertThat(other.gone("one")).isFalse();
    }

    @Test
    void oneThatWasAwayItselfCanNotTellAtOnce() {
        pass(5, one, other);
        seconds += 60;
        other.beat();
        assertThat(other.gone("one")).isFalse();
        pass(11, other);
        assertThat(other.gone("one")).isTrue();
    }

    @Test
    void aNewInstanceNoticesOneThatWasKilledBeforeItStarted() {
        pass(5, one);
        pass(11, other);
        assertThat(other.gone("one")).isTrue();
    }

    @Test
    void anEarlierBuildThatNeverBeatsIsNotGone() {
        pass(100, other);
        assertThat(other.gone("earlier")).isFalse();
        assertThat(other.gone("other")).isFalse();
    }

    @Test
    void theBeatOfADeadInstanceIsForgotten() {
        pass(5, one, other);
        for (int i = 0; i < 400; i++) {
            seconds += 9;
            other.beat();
        }
        assertThat(stored).containsOnlyKeys("other");
    }

    @Test
    void anInstanceThatEndsLeaves() throws InterruptedException {
        pass(5, one, other);
        one.close();
        assertThat(stored).containsOnlyKeys("other");
    }
}
