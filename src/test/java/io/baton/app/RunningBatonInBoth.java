package io.baton.app;

import static org.awaitility.Awaitility.await;

import io.baton.slack.SlackHealth;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FakeSlackSettings;
import io.baton.teams.TeamsHealth;
import io.baton.teams.fake.FakeTeams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/// The real program between a fake Slack and a fake Teams.
final class RunningBatonInBoth implements AutoCloseable {
    private final FakeSlack slack = FakeSlack.start(FakeSlackSettings.standard());
    private final FakeTeams teams = FakeTeams.start();
    private final ConfigurableApplicationContext baton;

    /// @param more settings, each `--NAME=value`
    RunningBatonInBoth(Path data, String... more) {
        slack.channels().openPublic(RunningBaton.SALES, "sales");
        var bot = slack.identity();
        var settings = new ArrayList<>(List.of(more));
        settings.add("--SLACK_BOT_TOKEN=" + bot.botToken());
        settings.add("--SLACK_API_URL=" + slack.apiUrl());
        settings.add("--SLACK_SIGNING_SECRET=" + bot.signingSecret());
        baton = RunningBatonInTeams.started(teams, data, settings.toArray(String[]::new));
        slack.callsBotAt(RunningBatonInTeams.address(baton));
        teams.callsBotAt(RunningBatonInTeams.address(baton));
        await().atMost(RunningBaton.PATIENCE).until(this::bothOpen);
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
    SlackActor inSlack(String id, String name) {
        slack.people().add(id, name);
        slack.channel(RunningBaton.SALES).with(id);
        return new SlackActor(slack, id, RunningBaton.SALES);
    }

    @Override
    public void close() {
        baton.close();
        slack.close();
        teams.close();
    }
}
