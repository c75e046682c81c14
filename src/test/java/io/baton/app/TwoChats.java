package io.baton.app;

import static org.awaitility.Awaitility.await;

import io.baton.slack.SlackHealth;
import io.baton.slack.fake.FakeSettings;
import io.baton.slack.fake.FakeSlack;
import io.baton.teams.TeamsHealth;
import io.baton.teams.fake.FakeTeams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/// The real program between a fake Slack and a fake Teams.
final class TwoChats implements AutoCloseable {
    private final FakeSlack slack = FakeSlack.start(FakeSettings.standard());
    private final FakeTeams teams = FakeTeams.start();
    private final ConfigurableApplicationContext baton;

    /// @param more settings, each `--NAME=value`
    TwoChats(Path data, String... more) {
        slack.channels().openPublic(LiveBaton.SALES, "sales");
        var bot = slack.identity();
        var settings = new ArrayList<>(List.of(more));
        settings.add("--SLACK_BOT_TOKEN=" + bot.botToken());
        settings.add("--SLACK_API_URL=" + slack.apiUrl());
        settings.add("--SLACK_SIGNING_SECRET=" + bot.signingSecret());
        baton = LiveTeams.started(teams, data, settings.toArray(String[]::new));
        slack.callsBotAt(LiveTeams.address(baton));
        teams.callsBotAt(LiveTeams.address(baton));
        await().atMost(LiveBaton.PATIENCE).until(this::bothOpen);
    }

    private boolean bothOpen() {
        return List.of(
                        baton.getBean(SlackHealth.class).health(),
                        baton.getBean(TeamsHealth.class).health())
                .stream()
                .allMatch(health -> health.getStatus().equals(Status.UP));
    }

    FakeTeams teams() {
        return teams;
    }

    FakeSlack slack() {
        return slack;
    }

    /// Somebody of the Slack workspace, in its channel `#sales`.
    Colleague inSlack(String id, String name) {
        slack.people().add(id, name);
        slack.channel(LiveBaton.SALES).with(id);
        return new Colleague(slack, id, LiveBaton.SALES);
    }

    @Override
    public void close() {
        baton.close();
        slack.close();
        teams.close();
    }
}
