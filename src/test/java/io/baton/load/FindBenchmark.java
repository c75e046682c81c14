package io.baton.load;

import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.search.BruteForceScan;
import io.baton.slack.fake.FakeSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures the search with several numbers of partners, in whole requests and against a plain
/// scan. Options: `-Dbaton.partners=1000,10000,100000 -Dbaton.seconds=20` (per measurement).
public final class FindBenchmark {
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("baton.seconds", 20));
    private static final String SIZES = System.getProperty("baton.partners", "1000,10000,100000");
    private static final int PER_SECOND = 10;
    private static final int WRITERS = 32;

    private final ResultTable resultTable = new ResultTable();
    private final FakeSlack slack = FakeSlack.start();
    private final CommandSender find =
            sender("/partner", n -> "find " + RealisticNeeds.need(n), "For: ");

    private FindBenchmark() {}

    public static void main(String[] args) throws Exception {
        var benchmark = new FindBenchmark();
        try (var _ = benchmark.slack) {
            benchmark.slack.people().add("U1", "anna");
            benchmark.slack.channels().openPublic("C1", "sales").with("U1");
            for (var size : SIZES.split(",")) {
                benchmark.measure(Integer.parseInt(size.strip()));
            }
        }
        System.exit(0);
    }

    private void measure(int size) throws Exception {
        var directory = Files.createTempDirectory("baton-find");
        var syntheticPartners = new SyntheticPartners();
        var partners =
                syntheticPartners.partners(SeededDatabase.firm(slack.identity().teamId()), size);
        try (var baton = new PackagedBaton(directory, slack.identity(), slack.apiUrl())) {
            seed(baton.data(), partners);
            long start = System.nanoTime();
            var heap = size > 10_000 ? "-Xmx1g" : "-Xmx384m";
            var extra = System.getProperty("baton.jvm");
            baton.start(extra == null ? new String[] {heap} : new String[] {heap, extra});
            Startup.awaitAnswer(baton.address(), find);
            PrometheusGauges.await(baton.address(), "baton_bench_learned", size);
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            resultTable.line(
                    "%,d partners, %s: indexed %d s after the start, with %d s of CPU"
                            .formatted(size, heap, seconds, baton.cpu().toSeconds()));
            requests(baton, size, syntheticPartners);
        }
        resultTable.line(BruteForceScan.compare(partners, RealisticNeeds.all()));
        delete(directory);
    }

    private void requests(PackagedBaton baton, int size, SyntheticPartners syntheticPartners)
            throws Exception {
        var measuredProgram = MeasuredProgram.of(baton);
        new LoadRun(measuredProgram, 2, 0, TIME).put(find);
        var aim = size > 1_000 ? size > 10_000 ? "p99 <= 40" : "" : "p99 <= 25";
        resultTable.row("find", new LoadRun(measuredProgram, 2, PER_SECOND, TIME).put(find), aim);
        try (var changes = Executors.newSingleThreadScheduledExecutor()) {
            var change =
                    sender(
                            "/partner",
                            _ -> "edit " + oneOf(size) + ": skills " + words(syntheticPartners),
                            "");
            changes.scheduleAtFixedRate(() -> send(baton, change), 0, 1, TimeUnit.SECONDS);
            resultTable.row(
                    "find, while a partner changes each second",
                    new LoadRun(measuredProgram, 2, PER_SECOND, TIME).put(find),
                    aim);
            changes.shutdownNow();
        }
        resultTable.line("resident: %d MB".formatted(baton.residentMegabytes()));
    }

    private static String oneOf(int size) {
        return "Partner %06d".formatted(new Random().nextInt(size));
    }

    private static String words(SyntheticPartners syntheticPartners) {
        return syntheticPartners.skills().stream()
                .map(Skill::name)
                .map(name -> name.replace(",", " in").replace(";", ""))
                .collect(Collectors.joining(", "));
    }

    private static void send(PackagedBaton baton, CommandSender commandSender) {
        try (var keepAliveConnection = new KeepAliveConnection(baton.address())) {
            if (!commandSender.send(keepAliveConnection)) {
                System.err.println("a change was rejected");
            }
        } catch (IOException e) {
            System.err.println("a change failed: " + e);
        }
    }

    /// Writes in parallel, since concurrent writes share a commit.
    private static void seed(Path data, List<Partner> partners) {
        SeededDatabase.openStores(
                data,
                stores -> {
                    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
                        partners.forEach(each ->
                                writers.execute(
                                        () -> stores.partners().write(each, "seed", List.of())));
                    }
                });
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private CommandSender sender(String command, LongFunction<String> text, String proof) {
        return new CommandSender(slack.identity(), command, text, proof);
    }
}
