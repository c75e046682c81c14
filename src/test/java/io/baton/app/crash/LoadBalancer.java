package io.baton.app.crash;

import io.baton.app.PackagedBaton;
import io.baton.slack.fake.FakeSlack;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// Sends what Slack's people do to one instance after the other.
final class LoadBalancer implements AutoCloseable {
    private static final long TURN_MILLIS = 5;

    private final FakeSlack slack;
    private final List<PackagedBaton> instances = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean over;

    LoadBalancer(FakeSlack slack) {
        this.slack = slack;
        thread = Thread.ofPlatform().name("balancer").daemon().start(this::run);
    }

    void add(PackagedBaton baton) {
        instances.add(baton);
    }

    /// Before an instance is stopped. One that is killed is skipped by itself.
    void remove(PackagedBaton baton) {
        instances.remove(baton);
    }

    private void run() {
        try {
            while (!over) {
                for (var baton : instances) {
                    if (baton.isAlive()) {
                        slack.callsBotAt(baton.address());
                    }
                    TimeUnit.MILLISECONDS.sleep(TURN_MILLIS);
                }
                TimeUnit.MILLISECONDS.sleep(TURN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
    }
}
