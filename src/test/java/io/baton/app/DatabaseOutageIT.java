package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The database is down: people are told in time, nothing is acknowledged that wasn't stored, and
/// Baton recovers by itself. Slack waits three seconds for an answer; a later one is a violation.
class DatabaseOutageIT {
    private static final String NO_DATABASE = "I can't reach my database right now";

    @RegisterExtension
    final BatonExtension baton = BatonExtension.inSlack().on(DatabaseKind.SERVER_AWAY);

    private TcpProxy tcpProxy;
    private SlackActor anna;

    /// Starts without its database.
    @BeforeEach
    void start() {
        tcpProxy = baton.databaseCable();
        anna = baton.member("U1", "anna");
    }

    @Test
    void itStartsWithoutItsDatabaseAndWorksOnceTheDatabaseIsThere() {
        assertThat(readiness()).isEqualTo(503);
        anna.types("/refer Kranich needs VoIP").isTold(NO_DATABASE);

        tcpProxy.open();
        await().atMost(BatonExtension.PATIENCE).until(() -> readiness() == 200);
        anna.types("/refer Kranich needs VoIP").isTold("is logged");
    }

    @Test
    void whenTheDatabaseGoesDownPeopleAreToldAndStoredDataSurvives() {
        tcpProxy.open();
        await().atMost(BatonExtension.PATIENCE).until(() -> readiness() == 200);
        var number = anna.logs("/refer Kranich needs VoIP");

        tcpProxy.cut();
        anna.types("/refer won " + number + " $12k").isTold(NO_DATABASE);
        anna.types("/partner find VoIP").isTold(NO_DATABASE);
        await().atMost(BatonExtension.PATIENCE).until(() -> readiness() == 503);

        tcpProxy.open();
        await().atMost(BatonExtension.PATIENCE).until(() -> readiness() == 200);
        anna.types("/refer show " + number).isTold("Kranich");
    }

    @Test
    void aDatabaseThatDoesNotAnswerCountsAsDown() {
        tcpProxy.open();
        await().atMost(BatonExtension.PATIENCE).until(() -> readiness() == 200);
        var number = anna.logs("/refer Kranich needs VoIP");

        tcpProxy.block();
        anna.types("/refer note " + number + " called twice").isTold(NO_DATABASE);

        tcpProxy.cut();
        tcpProxy.open();
        await().atMost(BatonExtension.PATIENCE).until(() -> readiness() == 200);
        anna.types("/refer note " + number + " called twice").isTold("Note added to " + number);
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
