package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/// The members' work, all at once, until it is closed.
final class MemberLoad implements AutoCloseable {
    private final int members;
    private final Acknowledgements acknowledgements;
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Thread> threads;

    /// @param acknowledgements those that the members get
    MemberLoad(List<SimulatedMember> members, Acknowledgements acknowledgements) {
        this.members = members.size();
        this.acknowledgements = acknowledgements;
        threads =
                members.stream()
                        .map(member ->
                                Thread.ofVirtual()
                                        .uncaughtExceptionHandler((_, e) -> failures.add(e))
                                        .start(() -> member.call(over::get)))
                        .toList();
    }

    void mustGoOn(Duration within) {
        int before = acknowledgements.count();
        Awaitility.await().atMost(within).until(() -> acknowledgements.count() > before + members);
    }

    @Override
    public void close() throws InterruptedException {
        over.set(true);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }
}
