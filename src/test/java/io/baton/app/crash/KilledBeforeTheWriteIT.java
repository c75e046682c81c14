package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.app.PackagedBaton;
import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.Ephemeral;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slack takes four seconds to say who Anna is. Baton has to acknowledge what she does before that,
/// and its process is killed in between.
class KilledBeforeTheWriteIT {
    private static final String NOT_STORED = "Not stored yet";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Fault SLOW = new Fault.Delays(Duration.ofSeconds(4));

    @TempDir Path directory;

    private final FakeSlack slack = FakeSlack.start();

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
    void aPersonWhoIsAcknowledgedBeforeTheWriteIsToldSo() throws Exception {
        try (var baton = new PackagedBaton(directory, slack.identity(), slack.apiUrl())) {
            slack.callsBotAt(baton.address());
            start(baton);
            // The answer to a mistyped command has a button, and makes no one a holder: holders are
            // looked up at the start, and known from then on.
            slack.user("U1").types("C1", "/refer", "lsit");
            slack.user("U1").types("C1", "/refer", "");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() ->
                            slack.hasModal("U1") && !slack.user("U1").form().labels().isEmpty());
            Awaitility.await().atMost(PATIENCE).until(() -> cardWithButtons().isPresent());
            var card = cardWithButtons().orElseThrow();
            var button = card.buttons().getFirst();
            var form = slack.user("U1").form();
            baton.kill();
            start(baton);

            long before = notStored();
            slack.faults().always("users.info", SLOW);
            var command = async(() -> slack.user("U1").types("C1", "/refer", "Adler needs VoIP"));
            var click = async(() -> slack.user("U1").presses(card, button));
            var submission =
                    async(() ->
                            form.with("Client", "Adler")
                                    .with("What does the client need?", "VoIP")
                                    .submits()
                                    .appResponse());
            CompletableFuture.allOf(command, click, submission).join();
            baton.kill();

            assertThat(command.join().body()).contains(NOT_STORED);
            assertThat(submission.join().body()).contains(NOT_STORED);
            // A click that isn't acknowledged shows Slack's own error.
            assertThat(notStored() - before)
                    .isGreaterThanOrEqualTo(click.join().acknowledged() ? 2 : 1);
        }
    }

    private Optional<Ephemeral> cardWithButtons() {
        return slack.ephemeralsOf("U1").stream()
                .filter(each -> !each.buttons().isEmpty())
                .findFirst();
    }

    private long notStored() {
        return slack.ephemeralsOf("U1").stream()
                .filter(each -> each.text().contains(NOT_STORED))
                .count();
    }

    private void start(PackagedBaton baton) throws Exception {
        baton.start("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Awaitility.await()
                .atMost(PATIENCE)
                .failFast("Baton ended by itself", () -> !baton.isAlive())
                .until(() -> slack.user("U2").types("C1", "/revenue", "rule").acknowledged());
    }

    private static CompletableFuture<AppResponse> async(Supplier<AppResponse> act) {
        return CompletableFuture.supplyAsync(act);
    }
}
