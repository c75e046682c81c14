package io.baton.whole;

import io.baton.app.BatonApplication;
import io.baton.slack.fake.FakeSettings;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.MovableClock;
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
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The real program, with its own database in a directory and a fake Slack before it. Nothing in it
/// is replaced but the clock, which both share.
final class LiveBaton implements AutoCloseable {
    /// A Monday, ten o'clock in New York.
    static final Instant BEGINNING = Instant.parse("2026-11-23T15:00:00Z");

    static final String SALES = "C1";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FakeSlack slack;
    private final Path data;
    private final boolean bySocket;
    private final List<String> more;
    private ConfigurableApplicationContext baton;

    private LiveBaton(Path data, boolean bySocket, String... more) {
        this.data = data;
        this.more = List.of(more);
        this.bySocket = bySocket;
        var offset = Duration.between(Instant.now(), BEGINNING);
        var clock = new MovableClock(Clock.offset(Clock.systemUTC(), offset));
        slack = FakeSlack.start(FakeSettings.standard().withClock(clock));
        slack.channels().openPublic(SALES, "sales");
        baton = started();
    }

    /// Slack calls it by HTTP.
    ///
    /// @param more settings, each `--NAME=value`
    static LiveBaton byHttp(Path data, String... more) {
        return new LiveBaton(data, false, more);
    }

    /// It opens a socket to Slack.
    static LiveBaton bySocket(Path data) {
        return new LiveBaton(data, true);
    }

    private ConfigurableApplicationContext started() {
        var bot = slack.identity();
        var settings =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--BATON_DATA=" + data,
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
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> slack.socketMode().connections() > 0 && knowsItself());
        } else {
            slack.callsBotAt(address(context));
            Awaitility.await().atMost(PATIENCE).until(this::knowsItself);
        }
    }

    private static URI address(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://127.0.0.1:" + Objects.requireNonNull(server).getPort());
    }

    /// Where it listens.
    URI address() {
        return address(baton);
    }

    /// Before it was told who it is, it hears nobody.
    private boolean knowsItself() {
        return !slack.ledger().calls("auth.test").isEmpty();
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

    <T> T part(Class<T> type) {
        return baton.getBean(type);
    }

    void waitFor(Duration time) {
        slack.clock().advance(time);
    }

    /// Somebody of the firm, in the channel `#sales`.
    Colleague member(String id, String name) {
        slack.people().add(id, name);
        slack.channel(SALES).with(id);
        return new Colleague(slack, id, SALES);
    }

    /// A guest of the workspace, as a partner's contact often is.
    Colleague guest(String id, String name) {
        slack.people().addGuest(id, name);
        return new Colleague(slack, id, "");
    }

    /// Somebody of another workspace, in a channel that both share.
    Colleague stranger(String id, String name, String sharedChannel) {
        slack.people().addStranger(id, name, "T0OTHER");
        slack.channel(sharedChannel).with(id);
        return new Colleague(slack, id, sharedChannel);
    }

    @Override
    public void close() {
        baton.close();
        slack.close();
    }
}
