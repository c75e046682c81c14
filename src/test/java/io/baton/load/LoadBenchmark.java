package io.baton.load;

import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.slack.fake.FakeSlack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/// Measures durable acknowledgements against a bare Bolt handler, the search over a thousand
/// partners, startup and memory. Option: `-Dbaton.seconds=20` (per measurement).
public final class LoadBenchmark {
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("baton.seconds", 10));
    private static final int CONNECTIONS = 32;
    private static final int STARTS = Integer.getInteger("baton.starts", 5);

    private final ResultTable resultTable = new ResultTable();
    private final FakeSlack slack = FakeSlack.start();
    private final CommandSender refer =
            sender("/refer", n -> "Client %d needs VoIP to Partner 0007".formatted(n), "is logged");
    private final CommandSender proposals =
            sender(
                    "/refer",
                    n -> "Client %d needs %s".formatted(n, SyntheticNeeds.need(n)),
                    "is logged");
    private final CommandSender find =
            sender("/partner", n -> "find " + SyntheticNeeds.need(n), "Partner 0");
    private final CommandSender acknowledged =
            sender("/refer", n -> "Client " + n + " needs VoIP", "");

    private LoadBenchmark() {}

    public static void main(String[] args) throws Exception {
        var benchmark = new LoadBenchmark();
        try (var _ = benchmark.slack) {
            benchmark.run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        slack.people().add("U1", "anna");
        slack.people().addGuest("U2", "rita");
        slack.channels().openPublic("C1", "sales").with("U1");
        Path directory = Files.createTempDirectory("baton-load");
        if (STARTS > 0) {
            start(directory.resolve("starts"));
        }
        baton(directory.resolve("load"));
        bare();
    }

    /// Measures from the start of the process to the first stored command.
    private void start(Path directory) throws Exception {
        Files.createDirectories(directory);
        try (var baton = baton(directory, 10)) {
            var millis = LongStream.range(0, STARTS).map(_ -> startOnce(baton)).sorted().toArray();
            resultTable.line(
                    "start to first signed answer: median %d ms of %s"
                            .formatted(millis[STARTS / 2], LongStream.of(millis).boxed().toList()));
        }
    }

    private long startOnce(PackagedBaton baton) {
        try {
            long start = System.nanoTime();
            baton.start();
            Startup.awaitAnswer(baton.address(), refer);
            long millis = (System.nanoTime() - start) / 1_000_000;
            baton.kill();
            return millis;
        } catch (Exception e) {
            throw new IllegalStateException(baton.output(), e);
        }
    }

    private void baton(Path directory) throws Exception {
        Files.createDirectories(directory);
        try (var baton = baton(directory, 1_000)) {
            baton.start();
            MeasuredProgram measuredProgram = MeasuredProgram.of(baton);
            Startup.awaitAnswer(baton.address(), refer);
            Thread.sleep(Duration.ofSeconds(5));
            resultTable.line("resident, idle: %d MB".formatted(baton.residentMegabytes()));
            warmUp(measuredProgram, refer);
            measure("Baton: /refer, durable", measuredProgram, refer, true);
            warmUp(measuredProgram, proposals);
            resultTable.row(
                    "Baton: /refer with proposals, 32 at once",
                    new LoadRun(measuredProgram, CONNECTIONS, 0, TIME).put(proposals),
                    "half of /refer, durable");
            resultTable.row(
                    "Baton: /refer with proposals, 20/s",
                    new LoadRun(measuredProgram, CONNECTIONS, 20, TIME).put(proposals),
                    "");
            resultTable.row(
                    "Baton: /partner find, 1,000 partners",
                    new LoadRun(measuredProgram, 1, 10, TIME).put(find),
                    "p99 <= 25");
            resultTable.line("resident, loaded: %d MB".formatted(baton.residentMegabytes()));
        }
    }

    private PackagedBaton baton(Path directory, int partners) {
        var baton = new PackagedBaton(directory, slack.identity(), slack.apiUrl());
        var firm = SeededDatabase.firm(slack.identity().teamId());
        SeededDatabase.openStores(
                baton.data(),
                stores ->
                        SyntheticNeeds.partners(firm, partners)
                                .forEach(each -> stores.partners().write(each, "seed", List.of())));
        return baton;
    }

    private void bare() throws Exception {
        try (var bare = new BareBoltProcess(slack.identity(), slack.apiUrl())) {
            Startup.awaitAnswer(bare.address(), acknowledged);
            warmUp(bare, acknowledged);
            measure("bare Bolt: acknowledged, not stored", bare, acknowledged, false);
        }
    }

    private void measure(
            String what,
            MeasuredProgram measuredProgram,
            CommandSender commandSender,
            boolean hasTarget)
            throws InterruptedException {
        resultTable.row(
                what + ", 32 at once",
                new LoadRun(measuredProgram, CONNECTIONS, 0, TIME).put(commandSender),
                hasTarget ? "1,000 per second" : "");
        resultTable.row(
                what + ", 1,000/s",
                new LoadRun(measuredProgram, CONNECTIONS, 1_000, TIME).put(commandSender),
                hasTarget ? "p99 <= 60" : "");
        resultTable.row(
                what + ", 100/s",
                new LoadRun(measuredProgram, CONNECTIONS, 100, TIME).put(commandSender),
                hasTarget ? "p99 <= 15" : "");
    }

    private static void warmUp(MeasuredProgram measuredProgram, CommandSender commandSender)
            throws InterruptedException {
        new LoadRun(measuredProgram, CONNECTIONS, 0, TIME).put(commandSender);
    }

    private CommandSender sender(String command, LongFunction<String> text, String proof) {
        return new CommandSender(slack.identity(), command, text, proof);
    }
}
