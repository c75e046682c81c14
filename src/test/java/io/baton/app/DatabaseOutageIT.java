package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database is not there: whoever asks hears so in time, nothing is promised that was not kept,
/// and all goes on by itself when it is back.
class DatabaseOutageIT {
    private static final String NO_DATABASE = "I cannot reach my database just now";

    @TempDir Path data;

    private EmbeddedDatabase database;
    private TcpProxy cable;
    private RunningBaton baton;
    private SlackActor anna;

    /// It starts without its database.
    @BeforeEach
    void start() {
        database = EmbeddedDatabase.open(data);
        cable = new TcpProxy(URI.create(database.connectionString()).getPort());
        baton = RunningBaton.onServer("mongodb://127.0.0.1:" + cable.port());
        anna = baton.member("U1", "anna");
    }

    @AfterEach
    void end() {
        // Slack waits three seconds for an answer; a later one is a violation.
        assertThat(baton.slack().violations()).isEmpty();
        baton.close();
        cable.close();
        database.close();
    }

    @Test
    void startedWithoutItsDatabaseItSaysSoAndWorksWhenTheDatabaseComes() {
        assertThat(readiness()).isEqualTo(503);
        anna.types("/refer Kranich needs VoIP").isTold(NO_DATABASE);

        cable.open();
        await().atMost(RunningBaton.PATIENCE).until(() -> readiness() == 200);
        anna.types("/refer Kranich needs VoIP").isTold("is logged");
    }

    @Test
    void whenTheDatabaseGoesWhoeverAsksHearsSoAndWhatWasKeptIsThereAfterwards() {
        cable.open();
        await().atMost(RunningBaton.PATIENCE).until(() -> readiness() == 200);
        var number = anna.logs("/refer Kranich needs VoIP");

        cable.cut();
        anna.types("/refer won " + number + " $12k").isTold(NO_DATABASE);
        anna.types("/partner find VoIP").isTold(NO_DATABASE);
        await().atMost(RunningBaton.PATIENCE).until(() -> readiness() == 503);

        cable.open();
        await().atMost(RunningBaton.PATIENCE).until(() -> readiness() == 200);
        anna.types("/refer show " + number).isTold("Kranich");
    }

    @Test
    void aDatabaseThatIsThereButSilentIsAsGoodAsNone() {
        cable.open();
        await().atMost(RunningBaton.PATIENCE).until(() -> readiness() == 200);
        var number = anna.logs("/refer Kranich needs VoIP");

        cable.block();
        anna.types("/refer note " + number + " called twice").isTold(NO_DATABASE);

        cable.cut();
        cable.open();
        await().atMost(RunningBaton.PATIENCE).until(() -> readiness() == 200);
        anna.types("/refer note " + number + " called twice")
                .isTold("Noted in the story of " + number);
    }

    private int readiness() {
        var address = baton.address().resolve("/actuator/health/readiness");
        try (var client = HttpClient.newHttpClient()) {
            var ask = HttpRequest.newBuilder(address).build();
            return client.send(ask, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
