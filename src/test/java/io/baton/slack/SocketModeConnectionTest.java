package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackSockets;
import io.baton.slack.fake.ApiCall;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FakeSlackSettings;
import io.baton.slack.fake.Fault;
import io.baton.slack.fake.SocketModeServer.Ending;
import io.baton.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/// How often Baton connects to a Slack that ends connections early. A pause moves the clock and
/// takes no time.
class SocketModeConnectionTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private static final AppConfig CONFIG =
            AppConfig.builder().singleTeamBotToken("xoxb-1").signingSecret("s").build();

    private final MutableClock clock = MutableClock.stoppedAt(START);
    private final FakeSlack slack = FakeSlack.start(FakeSlackSettings.standard().withClock(clock));
    private final SlackApi api =
            new SlackApi(slack.apiUrl(), slack.identity().botToken(), clock, Duration.ofSeconds(5));
    private final SlackSockets sockets =
            new SlackSockets(
                    api, slack.apiUrl(), slack.identity().appToken(), Duration.ofSeconds(5));
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(SocketModeConnection.class)).addAppender(log);
    }

    @AfterEach
    void close() throws Exception {
        ((Logger) LoggerFactory.getLogger(SocketModeConnection.class)).detachAppender(log);
        assertThat(slack.violations()).isEmpty();
        api.slack().close();
        slack.close();
    }

    @ParameterizedTest(name = "greeted: {0}, reason: {1}, closed: {2}")
    @CsvSource({
        "true, too_many_websockets, true",
        "false, too_many_websockets, false",
        "true, refresh_requested, false",
        "true, warning, true",
        "true, something_new, false",
        "true,, true",
        "false,, true"
    })
    void connectionsThatEndEarlyAreOpenedLessAndLessOften(
            boolean hello, @Nullable String reason, boolean closes) {
        slack.socketMode().endEach(new Ending(hello, reason, closes));
        runs(HALF_HOUR);

        assertThat(mostInAMinute()).isLessThanOrEqualTo(ReconnectPacing.MOST_A_MINUTE);
        assertThat(opens().size()).isBetween(25, 75);
        assertThat(warnings()).hasSizeBetween(15, 31);
    }

    @Test
    void aDisabledLinkIsTriedAndLoggedOnceAMinute() {
        slack.socketMode().endEach(new Ending(true, "link_disabled", true));
        var connection = runs(HALF_HOUR);

        assertThat(opens()).hasSizeBetween(29, 31);
        assertThat(warnings())
                .hasSizeBetween(29, 31)
                .allMatch(line -> line.contains("Socket Mode is turned off"));
        assertThat(connection.connected()).isFalse();
        assertThat(connection.problem()).contains("link_disabled");
    }

    @Test
    void slacksRetryAfterIsHonored() {
        slack.faults()
                .next("apps.connections.open", new Fault.RateLimited(Duration.ofSeconds(150)));
        slack.socketMode().endEach(new Ending(true, "too_many_websockets", true));
        runs(Duration.ofMinutes(5));

        assertThat(opens().get(1)).isAfterOrEqualTo(opens().getFirst().plusSeconds(150));
    }

    @ParameterizedTest
    @CsvSource({"invalid_auth", "internal_error", "forbidden_team"})
    void aRefusedAddressIsAskedForLessAndLessOften(String error) {
        slack.faults().always("apps.connections.open", new Fault.Refuses(error));
        var connection = runs(HALF_HOUR);

        assertThat(opens().size()).isBetween(25, 75);
        assertThat(connection.problem()).contains(error);
        assertThat(warnings()).hasSizeLessThanOrEqualTo(31);
    }

    @Test
    void aLongConnectionIsReplacedAtOnce() {
        var pacing = new ReconnectPacing(Duration.ofSeconds(1), new Random(1));
        for (int i = 0; i < 5; i++) {
            pacing.failed(START, Duration.ZERO);
        }
        assertThat(pacing.wait(START)).isGreaterThan(Duration.ofSeconds(7));
        var hourLater = START.plus(Duration.ofHours(1));
        pacing.ended(START, hourLater, true, Duration.ZERO);
        assertThat(pacing.wait(hourLater)).isZero();
        pacing.ended(START, hourLater, false, Duration.ZERO);
        assertThat(pacing.wait(hourLater)).isBetween(Duration.ofMillis(400), Duration.ofSeconds(1));
    }

    /// Runs until so much time has passed on the clock.
    private SocketModeConnection runs(Duration duration) {
        var end = clock.instant().plus(duration);
        var connection =
                new SocketModeConnection(
                        () -> sockets.address().map(this::session),
                        Duration.ofSeconds(5),
                        new ReconnectPacing(Duration.ofMillis(20), new Random(1)),
                        clock,
                        wait -> {
                            clock.advance(wait);
                            return clock.instant().isBefore(end);
                        });
        connection.keepOpen();
        return connection;
    }

    private SocketModeSession session(HttpUrl address) {
        return new SocketModeSession(
                sockets,
                address,
                new SocketModeEnvelopes(new App(CONFIG)),
                Thread::startVirtualThread);
    }

    private List<Instant> opens() {
        return slack.callLog().calls("apps.connections.open").stream().map(ApiCall::at).toList();
    }

    private long mostInAMinute() {
        return opens().stream()
                .mapToLong(from ->
                        opens().stream()
                                .filter(at ->
                                        !at.isBefore(from) && at.isBefore(from.plusSeconds(60)))
                                .count())
                .max()
                .orElseThrow();
    }

    private List<String> warnings() {
        return log.list.stream()
                .filter(line -> line.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
