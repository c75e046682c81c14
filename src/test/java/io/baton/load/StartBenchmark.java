package io.baton.load;

import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.slack.fake.FakeSlack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/// Starts each layout of the program several times in turn, and prints medians: when it is ready,
/// the processor time until then, the first command, the first 300 commands at 100 a second, and
/// the resident memory after ten idle seconds. Options: `-Dbaton.starts=5`; an earlier build to
/// compare with: `-Dbaton.earlier.jar=FILE`; JVM options of both: `-Dbaton.options="-Xss512k"`.
public final class StartBenchmark {
    private static final int STARTS = Integer.getInteger("baton.starts", 5);
    private static final int PARTNERS = 10;
    private static final int CONNECTIONS = 16;
    private static final int PER_SECOND = 100;
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String HEAD = "%-34s %9s %9s %9s %9s %9s %9s%n";
    private static final String ROW = "%-34s %9d %9d %9d %9d %9d %9d%n";

    private final FakeSlack slack = FakeSlack.start();
    private final CommandSender refer =
            new CommandSender(
                    slack.identity(),
                    "/refer",
                    n -> "Client %d needs VoIP to Partner 0007".formatted(n),
                    "is logged");

    private StartBenchmark() {}

    public static void main(String[] args) throws Exception {
        var benchmark = new StartBenchmark();
        try (var _ = benchmark.slack) {
            benchmark.run();
        }
        System.exit(0);
    }

    private record Measured(ProgramLayout layout, List<StartFigures> starts) {}

    private void run() throws Exception {
        slack.people().add("U1", "anna");
        slack.people().addGuest("U2", "rita");
        slack.channels().openPublic("C1", "sales").with("U1");
        var directory = Files.createTempDirectory("baton-start");
        var all = new ArrayList<Measured>();
        for (var layout : ProgramLayout.all(directory)) {
            all.add(new Measured(layout, new ArrayList<>()));
        }
        for (int round = 0; round < STARTS; round++) {
            for (var each : all) {
                var data = directory.resolve("%s-%d".formatted(each.layout().key(), round));
                each.starts().add(measured(each.layout(), data));
            }
        }
        System.out.printf(
                HEAD, "", "ready ms", "CPU ms", "first ms", "p50 ms", "p99 ms", "idle MB");
        for (var each : all) {
            var median = StartFigures.median(each.starts());
            System.out.printf(
                    ROW,
                    each.layout().name(),
                    median.ready(),
                    median.cpu(),
                    median.first(),
                    median.p50(),
                    median.p99(),
                    median.resident());
        }
    }

    private StartFigures measured(ProgramLayout layout, Path directory) throws Exception {
        Files.createDirectories(directory);
        try (var baton =
                new PackagedBaton(layout.jar(), directory, slack.identity(), slack.apiUrl())) {
            var firm = SeededDatabase.firm(slack.identity().teamId());
            SeededDatabase.openStores(
                    baton.data(),
                    stores ->
                            SyntheticNeeds.partners(firm, PARTNERS)
                                    .forEach(each ->
                                            stores.partners().write(each, "seed", List.of())));
            long start = System.nanoTime();
            baton.start(layout.options().toArray(String[]::new));
            awaitReady(baton);
            long ready = millisSince(start);
            long cpu = baton.cpu().toMillis();
            long first = firstCommand(baton);
            var program = MeasuredProgram.of(baton);
            var run = new LoadRun(program, CONNECTIONS, PER_SECOND, FIRST).put(refer);
            if (run.failed() > 0) {
                throw new IllegalStateException(refer.takeFailed() + baton.output());
            }
            Thread.sleep(IDLE);
            return new StartFigures(
                    ready,
                    cpu,
                    first,
                    run.latency().getValueAtPercentile(50) / 1_000,
                    run.latency().getValueAtPercentile(99) / 1_000,
                    baton.residentMegabytes());
        }
    }

    private static void awaitReady(PackagedBaton baton) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> baton.output().contains("Baton is ready") || !baton.isAlive());
        if (!baton.isAlive()) {
            throw new IllegalStateException(baton.output());
        }
    }

    private long firstCommand(PackagedBaton baton) {
        long start = System.nanoTime();
        Startup.awaitAnswer(baton.address(), refer);
        return millisSince(start);
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
