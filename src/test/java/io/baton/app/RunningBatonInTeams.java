package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.teams.FakeMicrosoft;
import io.baton.teams.MicrosoftEndpoints;
import io.baton.teams.TeamsHealth;
import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.CardButtons;
import io.baton.teams.fake.FakeTeams;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The real program with a fake Teams before it. Nothing in it is replaced but where Microsoft is.
final class RunningBatonInTeams implements AutoCloseable {
    private final FakeTeams teams = FakeTeams.start();
    private final ConfigurableApplicationContext baton;

    /// @param more settings, each `--NAME=value`
    RunningBatonInTeams(Path data, String... more) {
        baton = started(teams, data, more);
        teams.callsBotAt(address(baton));
        var health = baton.getBean(TeamsHealth.class);
        await().atMost(RunningBaton.PATIENCE).until(() -> health.health().getStatus() == Status.UP);
    }

    /// The program, with this Teams before it.
    static ConfigurableApplicationContext started(FakeTeams teams, Path data, String... more) {
        var settings = new ArrayList<>(List.of(more));
        settings.addAll(
                List.of(
                        "--server.port=0",
                        "--BATON_DATA=" + data,
                        "--BATON_FIRM=Northwind",
                        "--BATON_TIME_ZONE=America/New_York",
                        "--TEAMS_APP_ID=" + FakeTeams.APP_ID,
                        "--TEAMS_APP_PASSWORD=" + FakeTeams.PASSWORD,
                        "--TEAMS_TENANT_ID=" + FakeTeams.TENANT));
        return new SpringApplicationBuilder(BatonApplication.class)
                .initializers(each ->
                        ((GenericApplicationContext) each)
                                .registerBean(
                                        MicrosoftEndpoints.class, () -> FakeMicrosoft.at(teams)))
                .run(settings.toArray(String[]::new));
    }

    static URI address(ConfigurableApplicationContext baton) {
        var server = ((WebServerApplicationContext) baton).getWebServer();
        return URI.create("http://127.0.0.1:" + Objects.requireNonNull(server).getPort());
    }

    URI address() {
        return address(baton);
    }

    FakeTeams teams() {
        return teams;
    }

    /// Waits until a message holds all of that, and gives the newest.
    static BotMessage newest(Supplier<List<BotMessage>> seen, String... parts) {
        await().atMost(RunningBaton.PATIENCE)
                .untilAsserted(() ->
                        assertThat(seen.get())
                                .extracting(RunningBatonInTeams::read)
                                .anySatisfy(words -> assertThat(words).contains(parts)));
        return seen.get().reversed().stream()
                .filter(message -> List.of(parts).stream().allMatch(read(message)::contains))
                .findFirst()
                .orElseThrow();
    }

    /// All texts of its card as a person reads them.
    static String read(BotMessage message) {
        return read(message.card());
    }

    static String read(JsonNode card) {
        return String.join("", card.findValuesAsText("text"));
    }

    static boolean offers(BotMessage message, String label) {
        return CardButtons.on(message.card(), label);
    }

    @Override
    public void close() {
        baton.close();
        teams.close();
    }
}
