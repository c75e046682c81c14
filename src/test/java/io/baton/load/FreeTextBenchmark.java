package io.baton.load;

import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.client.Client;
import io.baton.firm.Individual;
import io.baton.mongo.MongoStores;
import io.baton.slack.fake.FakeSlack;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;

/// Measures free text in whole requests, from HTTP to the stored draft and its card: a thousand
/// partners, five hundred clients with a referral each, ten messages a second. A message fails if
/// it doesn't get the card it should get; such messages are printed with their answers. Option:
/// `-Dbaton.seconds=20` (per measurement).
public final class FreeTextBenchmark {
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("baton.seconds", 20));
    private static final int PER_SECOND = 10;
    private static final int WRITERS = 32;

    /// A message may have 20,000 characters, with its command.
    static final int LONGEST = 20_000 - "refer ".length();

    private static final List<String> HOSTILE =
            List.of(
                    "a, ",
                    "and ",
                    "phones and ",
                    "needs phones, ",
                    "$1 ",
                    "1,",
                    "R-1 ",
                    "Amber Oak ",
                    "'s ",
                    "> x\n",
                    "From: a@b.c\n",
                    "-- \n",
                    "x");

    private final ResultTable resultTable = new ResultTable();
    private final FakeSlack slack = FakeSlack.start();
    private final CommandSender sentences =
            new CommandSender(
                    slack.identity(),
                    "/refer",
                    RealisticSentences::sentence,
                    RealisticSentences::card);
    private final CommandSender mails =
            sender(n -> RealisticSentences.mail(n, LONGEST), "Log this referral?");

    private FreeTextBenchmark() {}

    public static void main(String[] args) throws Exception {
        var benchmark = new FreeTextBenchmark();
        try (var _ = benchmark.slack) {
            benchmark.slack.people().add("U1", "anna");
            benchmark.slack.channels().openPublic("C1", "sales").with("U1");
            benchmark.run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        var directory = Files.createTempDirectory("baton-free-text");
        try (var baton = new PackagedBaton(directory, slack.identity(), slack.apiUrl())) {
            SeededDatabase.openStores(baton.data(), this::seed);
            baton.start("-Xmx384m");
            Startup.awaitAnswer(baton.address(), sentences);
            PrometheusGauges.await(baton.address(), "baton_bench_learned", 1_000);
            measure(MeasuredProgram.of(baton));
            resultTable.line("resident: %d MB".formatted(baton.residentMegabytes()));
        }
    }

    private void measure(MeasuredProgram program) throws InterruptedException {
        new LoadRun(program, 2, 0, TIME).put(sentences);
        resultTable.row(
                "free text, 10/s",
                new LoadRun(program, 2, PER_SECOND, TIME).put(sentences),
                "p99 <= 60");
        printFailed(sentences);
        new LoadRun(program, 1, 0, TIME.dividedBy(2)).put(mails);
        resultTable.row(
                "e-mail of 20,000 characters, 1/s",
                new LoadRun(program, 1, 1, TIME).put(mails),
                "max <= 300");
        printFailed(mails);
        for (var piece : HOSTILE) {
            for (int length : new int[] {LONGEST / 4, LONGEST}) {
                resultTable.row(
                        "“%s” × %,d characters".formatted(piece.strip(), length),
                        new LoadRun(program, 1, 2, Duration.ofSeconds(3))
                                .put(sender(_ -> piece.repeat(length / piece.length()), "")),
                        "max <= 300");
            }
        }
    }

    private void printFailed(CommandSender sender) {
        sender.takeFailed().forEach(each -> resultTable.line("failed: " + each));
    }

    /// Writes in parallel, since concurrent writes share a commit.
    private void seed(MongoStores stores) {
        var firm =
                RealisticFirm.of(
                        SeededDatabase.firm(slack.identity().teamId()),
                        new Individual("slack:U1", "anna"),
                        Instant.now());
        var partners = firm.partners();
        var clients = RealisticSentences.clients();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var partner : partners) {
                partner.people()
                        .forEach(person ->
                                slack.people()
                                        .addGuest(
                                                person.id().substring("slack:".length()),
                                                person.name()));
                writers.execute(() -> stores.partners().write(partner, "seed", List.of()));
            }
            for (int i = 0; i < clients.size(); i++) {
                var referral = firm.referral(i, partners);
                var client = Client.first(firm.firm().id(), clients.get(i), referral.id().value());
                writers.execute(() -> {
                    stores.clients().write(client, "seed " + client.name(), List.of());
                    stores.referrals().write(referral, "seed", List.of());
                });
            }
        }
    }

    private CommandSender sender(LongFunction<String> text, String proof) {
        return new CommandSender(slack.identity(), "/refer", text, proof);
    }
}
