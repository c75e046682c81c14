package io.baton.load;

import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.slack.fake.FakeSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// Measures how commands slow down with a firm's history: a thousand partners, and no referrals,
/// ten thousand, a hundred thousand, three hundred thousand. Options: `-Dbaton.seconds=10` (per
/// measurement), `-Dbaton.referrals=100000` (the largest history), `-Dbaton.earlier.jar=…`
/// (measures that build), `-Dbaton.options=…` (of its Java, separated by spaces).
public final class GrowthBenchmark {
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("baton.seconds", 10));
    private static final int LARGEST = Integer.getInteger("baton.referrals", 300_000);
    private static final List<Integer> SIZES = List.of(0, 10_000, 100_000, 300_000);
    private static final String EARLIER = System.getProperty("baton.earlier.jar", "");
    private static final String OPTIONS = System.getProperty("baton.options", "");
    private static final int PER_SECOND = 10;
    private static final int AT_ONCE = 32;

    /// A command, and words in its answer.
    private record Measured(String command, String text, String proof, String target) {}

    private final ResultTable resultTable = new ResultTable();
    private final FakeSlack slack = FakeSlack.start();

    private GrowthBenchmark() {}

    public static void main(String[] args) throws Exception {
        var benchmark = new GrowthBenchmark();
        try (var _ = benchmark.slack) {
            benchmark.slack.people().add("U1", "anna");
            benchmark.slack.channels().openPublic("C1", "sales").with("U1");
            for (int size : SIZES) {
                if (size <= LARGEST) {
                    benchmark.run(size);
                }
            }
        }
        System.exit(0);
    }

    private void run(int size) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("baton-growth");
        var jar = EARLIER.isEmpty() ? PackagedBaton.jar() : Path.of(EARLIER);
        try (var baton = new PackagedBaton(jar, directory, slack.identity(), slack.apiUrl())) {
            resultTable.line("%n%,d referrals".formatted(size));
            if (EARLIER.isEmpty()) {
                SeededDatabase.openStores(
                        baton.data(),
                        stores -> SeededHistory.write(stores, slack.identity().teamId(), size));
                start(baton);
                PrometheusGauges.await(
                        baton.address(), "baton_bench_learned", SeededHistory.PARTNERS);
            } else {
                start(baton);
                new TypedHistory(slack.identity(), baton.address())
                        .type(SeededHistory.PARTNERS, size);
            }
            commands(size).forEach(each -> measure(baton, each));
            measureRate(
                    baton,
                    "/refer CLIENT needs VoIP to PARTNER, 32 at once",
                    _ -> "VoIP to Partner 000001",
                    "0.8 of an empty firm");
            measureRate(
                    baton,
                    "/refer CLIENT needs NEED with proposals, 32 at once",
                    SyntheticNeeds::plain,
                    "half of the row above");
            resultTable.line("resident: %d MB".formatted(baton.residentMegabytes()));
            resultTable.line(
                    "out of memory: %s".formatted(baton.output().contains("OutOfMemoryError")));
        }
    }

    private void start(PackagedBaton baton) throws IOException {
        long start = System.nanoTime();
        baton.start(("-Xmx384m " + OPTIONS).strip().split(" +"));
        Startup.awaitAnswer(baton.address(), sender(new Measured("/refer", "help", "", "")));
        resultTable.line("first answer after %.1f s".formatted(secondsSince(start)));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void measure(PackagedBaton baton, Measured measured) {
        try {
            var program = MeasuredProgram.of(baton);
            new LoadRun(program, 4, PER_SECOND, TIME.dividedBy(4)).put(sender(measured));
            resultTable.row(
                    measured.command() + " " + measured.text(),
                    new LoadRun(program, 4, PER_SECOND, TIME).put(sender(measured)),
                    measured.target());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// New referrals of known clients, as many as possible.
    private void measureRate(
            PackagedBaton baton, String name, LongFunction<String> need, String target)
            throws InterruptedException {
        var program = MeasuredProgram.of(baton);
        var referrals =
                new CommandSender(
                        slack.identity(),
                        "/refer",
                        n ->
                                SyntheticReferrals.client((int) (n % 1_000))
                                        + " needs "
                                        + need.apply(n),
                        "logged");
        new LoadRun(program, AT_ONCE, 0, TIME.dividedBy(2)).put(referrals);
        resultTable.row(name, new LoadRun(program, AT_ONCE, 0, TIME).put(referrals), target);
        referrals.takeFailed().stream().limit(1).forEach(resultTable::line);
    }

    private static List<Measured> commands(int size) {
        var found = size == 0 ? "" : "R-";
        var client = SyntheticReferrals.client(1);
        var reads =
                List.of(
                        new Measured("/refer", "list", found, "p99 <= 80"),
                        new Measured("/refer", "list mine", found, "p99 <= 80"),
                        new Measured("/refer", "list late", "late", "p99 <= 80"),
                        new Measured("/refer", "list " + client, found, "p99 <= 80"),
                        new Measured("/refer", "search phones microwave", "", "p99 <= 80"),
                        new Measured(
                                "/refer",
                                "home",
                                size == 0 ? "caught up" : "What you hold",
                                "p99 <= 80"),
                        new Measured("/revenue", "", "Partner revenue", "p99 <= 80"),
                        new Measured("/revenue", "Partner 000001", "", "p99 <= 80"),
                        new Measured("/revenue", "last year", "", "p99 <= 80"),
                        new Measured(
                                "/partner",
                                "statement Partner 000001",
                                size == 0 ? "" : "Statement",
                                "max <= 1000"),
                        new Measured("/revenue", "digest now", "", "max <= 2000"),
                        new Measured("/refer", "Acme needs VoIP to Partner 000001", "logged", ""));
        var show = new Measured("/refer", "show R-" + Math.max(1, size / 2), "R-", "p99 <= 80");
        return size == 0 ? reads : Stream.concat(Stream.of(show), reads.stream()).toList();
    }

    private CommandSender sender(Measured measured) {
        return new CommandSender(
                slack.identity(), measured.command(), _ -> measured.text(), measured.proof());
    }
}
