package io.baton.app;

import io.baton.slack.SlackHealth;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FakeSlackSettings;
import io.baton.testing.MutableClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The real program, with its own database in a directory and a fake Slack before it. Nothing in it
/// is replaced but the clock, which both share.
final class RunningBaton implements AutoCloseable {
    /// A Monday, ten o'clock in New York.
    static final Instant BEGINNING = Instant.parse("2026-11-23T15:00:00Z");

    static final String SALES = "C1";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FakeSlack slack;
    private final boolean bySocket;
    private final List<String> more;
    private ConfigurableApplicationContext baton;

    private RunningBaton(FakeSlack slack, boolean bySocket, List<String> more) {
        this.slack = slack;
        this.more = more;
        this.bySocket = bySocket;
        baton = started();
    }

    /// Slack calls it by HTTP.
    ///
    /// @param more settings, each `--NAME=value`
    static RunningBaton byHttp(Path data, String... more) {
        var settings = new ArrayList<>(List.of(more));
        settings.add("--BATON_DATA=" + data);
        return new RunningBaton(slackWithSales(), false, settings);
    }

    /// It opens a socket to Slack.
    static RunningBaton bySocket(Path data) {
        return new RunningBaton(slackWithSales(), true, List.of("--BATON_DATA=" + data));
    }

    /// Slack calls it by HTTP, and its database is one that others may use too.
    static RunningBaton onServer(String mongoUri) {
        return new RunningBaton(slackWithSales(), false, List.of("--MONGODB_URI=" + mongoUri));
    }

    /// A second one before the same Slack and on the same database. Slack calls this one, until the
    /// first [#receivesFromSlack] again.
    RunningBaton secondInstance() {
        return new RunningBaton(slack, bySocket, more);
    }

    private static FakeSlack slackWithSales() {
        var offset = Duration.between(Instant.now(), BEGINNING);
        var clock = new MutableClock(Clock.offset(Clock.systemUTC(), offset));
        var slack = FakeSlack.start(FakeSlackSettings.standard().withClock(clock));
        slack.channels().openPublic(SALES, "sales");
        return slack;
    }

    private ConfigurableApplicationContext started() {
        var bot = slack.identity();
        var settings =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--BATON_FIRM=Northwind",
                                "--BATON_TIME_ZONE=America/New_York",
                                "--SLACK_BOT_TOKEN=" + bot.botToken(),
                                "--SLACK_API_URL=" + slack.apiUrl()));
        settings.addAll(more);
        settings.add(
                bySocket
                        ? "--SLACK_APP_TOKEN=" + bot.appToken()
                        : "--SLACK_SIGNING_SECRET=" + bot.signingSecret());
        var context =
                new SpringApplicationBuilder(BatonApplication.class)
                        .initializers(each -> shareClock((GenericApplicationContext) each))
                        .run(settings.toArray(String[]::new));
        connect(context);
        return context;
    }

    private void shareClock(GenericApplicationContext context) {
        context.registerBean(
                "sharedClock", InstantSource.class, slack::clock, bean -> bean.setPrimary(true));
    }

    private void connect(ConfigurableApplicationContext context) {
        if (bySocket) {
            slack.callsBotBySocket();
        } else {
            slack.callsBotAt(address(context));
        }
        // Before it was told who it is, and has its socket, it hears nobody.
        var health = context.getBean(SlackHealth.class);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> health.health().getStatus().equals(Status.UP));
    }

    private static URI address(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://127.0.0.1:" + Objects.requireNonNull(server).getPort());
    }

    /// Where it listens.
    URI address() {
        return address(baton);
    }

    /// From now on Slack calls this one.
    RunningBaton receivesFromSlack() {
        connect(baton);
        return this;
    }

    /// Ends it, and starts it on the same data.
    void restart() {
        stop();
        baton = started();
    }

    void stop() {
        baton.close();
    }

    void startAgain() {
        baton = started();
    }

    FakeSlack slack() {
        return slack;
    }

    <T> T bean(Class<T> type) {
        return baton.getBean(type);
    }

    void advanceClock(Duration time) {
        slack.clock().advance(time);
    }

    /// Somebody of the firm, in the channel `#sales`.
    SlackActor member(String id, String name) {
        slack.people().add(id, name);
        slack.channel(SALES).with(id);
        return new SlackActor(slack, id, SALES);
    }

    /// A guest of the workspace, as a partner's contact often is.
    SlackActor guest(String id, String name) {
        slack.people().addGuest(id, name);
        return new SlackActor(slack, id, "");
    }

    /// Somebody of another workspace, in a channel that both share.
    SlackActor stranger(String id, String name, String sharedChannel) {
        slack.people().addStranger(id, name, "T0OTHER");
        slack.channel(sharedChannel).with(id);
        return new SlackActor(slack, id, sharedChannel);
    }

    @Override
    public void close() {
        baton.close();
        slack.close();
    }
}
