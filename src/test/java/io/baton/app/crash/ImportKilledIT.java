package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.app.PackagedBaton;
import io.baton.app.SeededDatabase;
import io.baton.partner.Partner;
import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.FakeSlack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// A confirmed import is killed at random points, also right after its acknowledgement. After the
/// restart each row exists once, and the person reads how it ended. Takes about a minute a kill, so
/// it runs on request only: `-Dbaton.import.kills=10`, with more rows `-Dbaton.import.rows=5000`,
/// the same kills again with `-Dbaton.seed=…`.
@EnabledIfSystemProperty(named = "baton.import.kills", matches = "\\d+")
class ImportKilledIT {
    private static final int KILLS = Integer.getInteger("baton.import.kills", 0);
    private static final int ROWS = Integer.getInteger("baton.import.rows", 3_000);
    private static final long SEED = Long.getLong("baton.seed", System.nanoTime());
    private static final int LATEST_MILLIS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String QUESTION = "I was interrupted";

    @TempDir Path directory;

    private final Random random = new Random(SEED);
    private final FakeSlack slack = FakeSlack.start();
    private int acknowledged;
    private int resumed;
    private int askedAgain;
    private int pressedAgain;

    /// Rows stored when the process died, for each kill.
    private final TreeMap<Integer, Long> storedAtKill = new TreeMap<>();

    @BeforeEach
    void setTheScene() {
        slack.people().add("U1", "anna");
        slack.people().add("U2", "ben");
        slack.channels().openPublic("C1", "sales").with("U1", "U2");
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void eachRowOfAKilledImportIsStoredOnceAndThePersonIsTold() throws Exception {
        try (var baton = new PackagedBaton(directory, slack.identity(), slack.apiUrl())) {
            slack.callsBotAt(baton.address());
            for (int kill = 1; kill <= KILLS; kill++) {
                start(baton);
                var preview = preview(kill);
                var press = killDuringTheImport(baton, preview, kill);
                int number = kill;
                look(baton, all -> storedAtKill.put(number, countOf(all, number)));
                start(baton);
                finish(preview, press, number);
                baton.kill();
                look(baton, all -> everyRowOnce(all, number));
            }
        }
        report();
    }

    private void start(PackagedBaton baton) throws Exception {
        baton.start("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Awaitility.await()
                .atMost(PATIENCE)
                .failFast("Baton ended by itself", () -> !baton.isAlive())
                .until(() -> slack.user("U2").types("C1", "/revenue", "rule").acknowledged());
    }

    private ChannelMessage preview(int kill) {
        var table =
                IntStream.range(0, rows(kill))
                        .mapToObj(row -> name(kill, row) + ",VoIP " + row)
                        .collect(Collectors.joining("\n", "Name,Skills\n", "\n"));
        // Slack sends an event again until it is acknowledged.
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> sends(table).acknowledged());
        Awaitility.await().atMost(PATIENCE).until(() -> !previews(kill).isEmpty());
        return previews(kill).getLast();
    }

    private AppResponse sends(String table) {
        return slack.user("U1")
                .sends("partner import", "all.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    /// Each import has a size of its own, so that its end can't be taken for another's.
    private static int rows(int kill) {
        return ROWS + kill;
    }

    private static String name(int kill, int row) {
        return "K%d-%d".formatted(kill, row);
    }

    private List<ChannelMessage> previews(int kill) {
        return messages().stream()
                .filter(message -> message.buttons().contains(button(kill)))
                .toList();
    }

    private static String button(int kill) {
        return "Import %,d partners".formatted(rows(kill));
    }

    private List<ChannelMessage> messages() {
        return slack.directWith("U1").messages();
    }

    /// Every second kill comes right after the acknowledgement, the others at any time.
    ///
    /// @return whether the press was acknowledged
    private boolean killDuringTheImport(PackagedBaton baton, ChannelMessage preview, int kill)
            throws Exception {
        var press =
                CompletableFuture.supplyAsync(
                        () -> slack.user("U1").presses(preview, button(kill)));
        if (kill % 2 == 0) {
            press.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } else {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST_MILLIS));
        }
        baton.kill();
        boolean yes = isAcknowledged(press);
        acknowledged += yes ? 1 : 0;
        return yes;
    }

    private static boolean isAcknowledged(CompletableFuture<AppResponse> press) {
        try {
            return press.join().acknowledged();
        } catch (RuntimeException _) {
            return false;
        }
    }

    /// What a person does: wait; press *Continue* if asked; if Slack reported an error, press
    /// again.
    private void finish(ChannelMessage preview, boolean wasAcknowledged, int kill) {
        if (!wasAcknowledged && previews(kill).contains(preview)) {
            pressedAgain++;
            slack.user("U1").presses(preview, button(kill));
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> {
                    continueIfAsked();
                    return isTold("Imported: %,d added.".formatted(rows(kill)));
                });
        resumed += wasAcknowledged ? 1 : 0;
    }

    private void continueIfAsked() {
        var last = messages().getLast();
        if (last.text().contains(QUESTION) && last.buttons().contains("Continue")) {
            askedAgain++;
            slack.user("U1").presses(last, "Continue");
        }
    }

    private boolean isTold(String words) {
        return messages().stream().anyMatch(message -> message.text().contains(words))
                || slack.ephemeralsOf("U1").stream().anyMatch(each -> each.text().contains(words));
    }

    private void look(PackagedBaton baton, Consumer<List<Partner>> at) {
        var firm = SeededDatabase.firm(slack.identity().teamId());
        SeededDatabase.openStores(baton.data(), stores -> at.accept(stores.partners().all(firm)));
    }

    private static long countOf(List<Partner> all, int kill) {
        return all.stream().filter(each -> each.name().startsWith("K%d-".formatted(kill))).count();
    }

    private static void everyRowOnce(List<Partner> all, int kill) {
        var expected =
                IntStream.range(0, rows(kill)).mapToObj(row -> name(kill, row)).sorted().toList();
        assertThat(
                        all.stream()
                                .map(Partner::name)
                                .filter(name -> name.startsWith("K%d-".formatted(kill)))
                                .sorted(Comparator.naturalOrder()))
                .as("the rows of import " + kill)
                .isEqualTo(expected);
    }

    private void report() {
        System.out.printf(
                "seed %d: %d imports of about %d rows killed; stored at the kill: %s; %d acknowledged"
                        + " before the kill, all of them completed; %d pressed again, %d asked to"
                        + " continue; 0 rows lost, 0 twice%n",
                SEED, KILLS, ROWS, storedAtKill.values(), acknowledged, pressedAgain, askedAgain);
        assertThat(resumed).isEqualTo(acknowledged);
        assertThat(slack.violations().stream().filter(v -> !v.kind().name().equals("LATE_ACK")))
                .as("calls that Slack would have refused")
                .isEmpty();
    }
}
