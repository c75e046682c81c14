package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.outbox.Unavailable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static final Unavailable SLOW = new Unavailable("slow", new IOException("timeout"));

    private int calls;

    @Test
    void aSlowFirstCallIsRepeatedUntilOneSucceeds() {
        var failures = new ArrayDeque<>(List.of(SLOW, SLOW));
        WarmUp.with(() -> call(failures));
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void aDatabaseThatNeverAnswersDoesNotKeepBatonFromStarting() {
        WarmUp.with(() -> {
            calls++;
            throw SLOW;
        });
        assertThat(calls).isEqualTo(8);
    }

    @Test
    void aFullDiskIsNotTriedAgain() {
        WarmUp.with(() -> {
            calls++;
            throw Unavailable.fullDisk(new IOException("full"));
        });
        assertThat(calls).isEqualTo(1);
    }

    private void call(Deque<Unavailable> failures) {
        calls++;
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
    }
}
