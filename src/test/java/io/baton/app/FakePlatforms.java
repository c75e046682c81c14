package io.baton.app;

import io.baton.slack.SlackHealth;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FakeSlackSettings;
import io.baton.teams.FakeMicrosoft;
import io.baton.teams.MicrosoftEndpoints;
import io.baton.teams.TeamsHealth;
import io.baton.teams.fake.FakeTeams;
import io.baton.testing.MutableClock;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The platforms around a running Baton: the fake Slack, the fake Teams, both, or neither.
///
/// @param slackBySocket whether Baton uses Socket Mode; otherwise Slack calls it over HTTP
record FakePlatforms(Optional<FakeSlack> slack, boolean slackBySocket, Optional<FakeTeams> teams)
        implements AutoCloseable {

    static FakePlatforms none() {
        return new FakePlatforms(Optional.empty(), false, Optional.empty());
    }

    /// With Slack alone the clock starts on a Monday. Teams' tokens need the real time.
    static FakePlatforms slackAlone(boolean bySocket) {
        var offset = Duration.between(Instant.now(), BatonExtension.BEGINNING);
        var slack = slackAt(Clock.offset(Clock.systemUTC(), offset));
        return new FakePlatforms(Optional.of(slack), bySocket, Optional.empty());
    }

    static FakePlatforms teamsAlone() {
        return new FakePlatforms(Optional.empty(), false, Optional.of(FakeTeams.start()));
    }

    static FakePlatforms slackAndTeams() {
        return new FakePlatforms(
                Optional.of(slackAt(Clock.systemUTC())), false, Optional.of(FakeTeams.start()));
    }

    private static FakeSlack slackAt(Clock base) {
        var settings = FakeSlackSettings.standard().withClock(new MutableClock(base));
        var slack = FakeSlack.start(settings);
        slack.channels().openPublic(BatonExtension.SALES, "sales");
        return slack;
    }

    /// The same, without Teams.
    FakePlatforms withoutTeams() {
        return new FakePlatforms(slack, slackBySocket, Optional.empty());
    }

    /// Settings for Baton, each `--NAME=value`.
    List<String> settings() {
        var settings = new ArrayList<String>();
        if (slack.isPresent() || teams.isPresent()) {
            settings.add("--BATON_FIRM=Northwind");
            settings.add("--BATON_TIME_ZONE=America/New_York");
        }
        slack.ifPresent(each -> settings.addAll(settingsOf(each)));
        if (teams.isPresent()) {
            settings.add("--TEAMS_APP_ID=" + FakeTeams.APP_ID);
            settings.add("--TEAMS_APP_PASSWORD=" + FakeTeams.PASSWORD);
            settings.add("--TEAMS_TENANT_ID=" + FakeTeams.TENANT);
        }
        return settings;
    }

    private List<String> settingsOf(FakeSlack each) {
        var bot = each.identity();
        return List.of(
                "--SLACK_BOT_TOKEN=" + bot.botToken(),
                "--SLACK_API_URL=" + each.apiUrl(),
                slackBySocket
                        ? "--SLACK_APP_TOKEN=" + bot.appToken()
                        : "--SLACK_SIGNING_SECRET=" + bot.signingSecret());
    }

    /// Replaces the clock and Microsoft's addresses, and nothing else.
    void replaceIn(GenericApplicationContext context) {
        slack.ifPresent(each ->
                context.registerBean(
                        "sharedClock",
                        InstantSource.class,
                        each::clock,
                        bean -> bean.setPrimary(true)));
        teams.ifPresent(each ->
                context.registerBean(MicrosoftEndpoints.class, () -> FakeMicrosoft.at(each)));
    }

    /// Makes the platforms call the bot at this address.
    void call(URI bot) {
        if (slackBySocket) {
            slack.ifPresent(FakeSlack::callsBotBySocket);
        } else {
            slack.ifPresent(each -> each.callsBotAt(bot));
        }
        teams.ifPresent(each -> each.callsBotAt(bot));
    }

    /// Whether each platform has told Baton its identity. Before that, Baton can't identify anyone.
    boolean open(ApplicationContext baton) {
        return slack.stream().allMatch(_ -> up(baton.getBean(SlackHealth.class).health()))
                && teams.stream().allMatch(_ -> up(baton.getBean(TeamsHealth.class).health()));
    }

    private static boolean up(Health health) {
        return health.getStatus().equals(Status.UP);
    }

    @Override
    public void close() {
        slack.ifPresent(FakeSlack::close);
        teams.ifPresent(FakeTeams::close);
    }
}
