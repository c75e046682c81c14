package io.baton.app.crash;

import io.baton.app.PackagedBaton;
import io.baton.slack.fake.FakeSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/// Processes of Baton that work for one firm on one database server, behind a load balancer.
final class BalancedInstances implements AutoCloseable {
    private static final String[] HASTILY = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private final Path directory;
    private final FakeSlack slack;
    private final DatabaseServer server;
    private final Duration patience;
    private final LoadBalancer balancer;
    private final List<PackagedBaton> started = new ArrayList<>();

    /// @param directory for theirs
    /// @param patience how long a start may take
    BalancedInstances(Path directory, FakeSlack slack, DatabaseServer server, Duration patience) {
        this.directory = directory;
        this.slack = slack;
        this.server = server;
        this.patience = patience;
        balancer = new LoadBalancer(slack);
    }

    /// It gets no calls before it's ready; see [#await].
    PackagedBaton start(Path jar, String name) throws IOException {
        var baton =
                PackagedBaton.onServer(
                        jar,
                        Files.createDirectories(directory.resolve(name)),
                        slack.identity(),
                        slack.apiUrl(),
                        server.uri());
        started.add(baton);
        baton.start(HASTILY);
        return baton;
    }

    void await(PackagedBaton... batons) {
        for (var baton : batons) {
            Awaitility.await()
                    .atMost(patience)
                    .failFast("Baton ended by itself", () -> !baton.isAlive())
                    .until(baton::isReady);
            balancer.add(baton);
        }
    }

    /// The new one, of this build, takes calls before the old one stops.
    void replace(PackagedBaton baton, String name) throws Exception {
        await(start(PackagedBaton.jar(), name));
        balancer.remove(baton);
        TimeUnit.SECONDS.sleep(1);
        baton.stop();
    }

    @Override
    public void close() throws InterruptedException {
        balancer.close();
        for (var baton : started) {
            baton.close();
        }
    }
}
