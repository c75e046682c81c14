package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.app.crash.Acknowledgements.Kind;
import io.baton.firm.FirmId;
import io.baton.slack.fake.FakeSlack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the packaged program under load, three times, or more with `-Dbaton.kills=30`. The same
/// load again with `-Dbaton.seed=…`.
class CrashIT {
    private static final int KILLS = Integer.getInteger("baton.kills", 3);
    private static final long SEED = Long.getLong("baton.seed", System.nanoTime());
    private static final int CALLERS = 6;
    private static final int LONGEST_MILLIS = 3_000;

    /// The process lives for seconds; the optimizing compiler wouldn't pay off.
    private static final String[] HASTILY = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path directory;

    private final Random random = new Random(SEED);
    private final FakeSlack slack = FakeSlack.start();
    private final FirmId firm = SeededDatabase.firm(slack.identity().teamId());
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final List<SimulatedMember> callers =
            IntStream.range(0, CALLERS)
                    .mapToObj(i -> new SimulatedMember(i, slack, acknowledgements, SEED))
                    .toList();
    private final DeliveredMessages deliveredMessages = new DeliveredMessages(slack, CALLERS);

    @BeforeEach
    void setTheScene() {
        slack.channels().openPublic("C1", "sales");
        for (int i = 0; i < CALLERS; i++) {
            slack.people().add(SimulatedMember.member(i), "member" + i);
            slack.people().addGuest(SimulatedMember.contact(i), "contact" + i);
            slack.channel("C1").with(SimulatedMember.member(i));
        }
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void acknowledgedOperationsSurviveAndNothingIsPostedTwice() throws Exception {
        try (var baton = new PackagedBaton(directory, slack.identity(), slack.apiUrl())) {
            SeededDatabase.openStores(
                    baton.data(),
                    stores ->
                            IntStream.range(0, CALLERS)
                                    .mapToObj(i ->
                                            SeededDatabase.partner(
                                                    firm,
                                                    SimulatedMember.partner(i),
                                                    SimulatedMember.contact(i),
                                                    "VoIP"))
                                    .forEach(each ->
                                            stores.partners().write(each, "seed", List.of())));
            slack.callsBotAt(baton.address());
            for (int kill = 1; kill <= KILLS; kill++) {
                startUnder(baton);
                loadUntilKilled(baton, 300 + random.nextInt(LONGEST_MILLIS));
            }
            startUnder(baton);
            letItSayWhatItOwes();
            baton.kill();
            SeededDatabase.openStores(baton.data(), stores -> reckon(new Audit(stores, firm)));
        }
    }

    /// Waits until Baton stores a command. Some instances are killed before that.
    private void startUnder(PackagedBaton baton) throws Exception {
        if (random.nextInt(5) == 0) {
            baton.start(HASTILY);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
            baton.kill();
        }
        baton.start(HASTILY);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .failFast("Baton ended by itself", () -> !baton.isAlive())
                .until(() -> callers.getFirst().log());
    }

    private void loadUntilKilled(PackagedBaton baton, int millis) throws Exception {
        var over = new AtomicBoolean();
        var failures = new ArrayList<Throwable>();
        var threads = new ArrayList<Thread>();
        for (SimulatedMember simulatedMember : callers) {
            threads.add(
                    Thread.ofVirtual()
                            .uncaughtExceptionHandler((_, failure) -> {
                                synchronized (failures) {
                                    failures.add(failure);
                                }
                            })
                            .start(() -> simulatedMember.call(over::get)));
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        assertThat(baton.isAlive()).as(() -> "alive before the kill:\n" + baton.output()).isTrue();
        baton.kill();
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    /// Waits until every offer was seen and nothing new was posted for a while.
    private void letItSayWhatItOwes() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> {
                    var seenOffers = deliveredMessages.offers().keySet();
                    return acknowledgements.asked().stream()
                            .filter(deed ->
                                    deed.act() == Kind.OFFER
                                            && acknowledgements.isAcknowledged(deed))
                            .allMatch(deed -> seenOffers.contains(deed.what()));
                });
        var calls = new ArrayList<>(List.of(-1));
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    calls.add(slack.callLog().calls().size());
                    return calls.getLast().equals(calls.get(calls.size() - 2));
                });
    }

    private void reckon(Audit audit) {
        audit.compare(acknowledgements);
        audit.compare(deliveredMessages);
        System.out.printf(
                "seed %d: %d kills, %d acknowledgements (%d logged, %d offered, %d accepted, %d"
                        + " noted, %d totals), %d told again; %d acts stored, %d posts said;"
                        + " %d lost, %d double, %d unsaid%n",
                SEED,
                KILLS,
                acknowledgements.count(),
                acknowledgements.count(Kind.LOG),
                acknowledgements.count(Kind.OFFER),
                acknowledgements.count(Kind.ACCEPT),
                acknowledgements.count(Kind.NOTE),
                acknowledgements.count(Kind.TOTAL),
                acknowledgements.repeats(),
                audit.stored(),
                deliveredMessages.posts().size(),
                audit.lost().size(),
                audit.twice().size(),
                audit.left());
        assertThat(acknowledgements.count()).as("acknowledgements").isPositive();
        assertThat(audit.lost()).as("acknowledged but not stored").isEmpty();
        assertThat(audit.twice()).as("done or posted twice").isEmpty();
        assertThat(audit.left()).as("posts that were never delivered").isZero();
        assertThat(slack.violations().stream().filter(v -> !v.kind().name().equals("LATE_ACK")))
                .as("calls that Slack would have refused")
                .isEmpty();
    }
}
