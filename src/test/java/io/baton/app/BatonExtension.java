package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.mongo.MongoStores;
import io.baton.slack.fake.FakeSlack;
import io.baton.teams.fake.FakeTeams;
import io.baton.testing.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The real program between fake platforms, with a database of its own. In a static field
/// one instance serves the whole class; in an instance field each test gets a new one:
///
///     @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();
///
/// A test fails if Baton did anything that Slack would have refused. Everything is closed at the end,
/// even after a failure.
final class BatonExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /// Monday, 10 a.m. in New York.
    static final Instant BEGINNING = Instant.parse("2026-11-23T15:00:00Z");

    static final String SALES = "C1";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<FakePlatforms> platforms;
    private final List<String> settings = new ArrayList<>();
    private DatabaseKind database = DatabaseKind.EMBEDDED;
    private boolean withBrowser;
    private boolean oneForAll;
    private int refused;
    private @Nullable BatonScene scene;

    private BatonExtension(Supplier<FakePlatforms> platforms) {
        this.platforms = platforms;
    }

    /// Connected to Slack over HTTP.
    static BatonExtension inSlack() {
        return new BatonExtension(() -> FakePlatforms.slackAlone(false));
    }

    /// Connected to Slack with Socket Mode.
    static BatonExtension inSlackBySocket() {
        return new BatonExtension(() -> FakePlatforms.slackAlone(true));
    }

    static BatonExtension inTeams() {
        return new BatonExtension(FakePlatforms::teamsAlone);
    }

    /// Open to a Teams emulator on this machine, without credentials.
    static BatonExtension inLocalTeams() {
        return alone().with("TEAMS_LOCAL", "true");
    }

    static BatonExtension inSlackAndTeams() {
        return new BatonExtension(FakePlatforms::slackAndTeams);
    }

    /// Local mode, with the console only.
    static BatonExtension alone() {
        return new BatonExtension(FakePlatforms::none);
    }

    BatonExtension with(String setting, String value) {
        settings.add("--" + setting + "=" + value);
        return this;
    }

    BatonExtension on(DatabaseKind other) {
        database = other;
        return this;
    }

    BatonExtension withBrowser() {
        withBrowser = true;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        oneForAll = true;
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!oneForAll) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            if (scene != null) {
                scene.platforms().slack().ifPresent(this::refusedNothing);
            }
        } finally {
            if (!oneForAll) {
                close();
            }
        }
    }

    /// Clears the violations, so each is reported for one test only.
    private void refusedNothing(FakeSlack slack) {
        slack.faults().clear();
        var all = slack.violations();
        var fresh = all.subList(Math.min(refused, all.size()), all.size());
        refused = all.size();
        assertThat(fresh).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (oneForAll) {
            close();
        }
    }

    private void open() {
        var opening = new BatonScene();
        try {
            opening.open(platforms, settings, database, withBrowser);
        } catch (RuntimeException | Error e) {
            opening.close();
            throw e;
        }
        scene = opening;
        refused = 0;
    }

    private void close() {
        if (scene != null) {
            scene.close();
            scene = null;
        }
    }

    private BatonScene scene() {
        return Objects.requireNonNull(scene, "Baton does not run now");
    }

    URI address() {
        return scene().running().address();
    }

    Path data() {
        return scene().data();
    }

    FakeSlack slack() {
        return scene().platforms().slack().orElseThrow();
    }

    FakeTeams teams() {
        return scene().platforms().teams().orElseThrow();
    }

    Browser browser() {
        return scene().browser();
    }

    TcpProxy databaseCable() {
        return scene().cable();
    }

    <T> T bean(Class<T> type) {
        return scene().running().context().getBean(type);
    }

    BatonInstance firstInstance() {
        return scene().running();
    }

    /// A second instance on the same platforms and database. The caller closes it.
    BatonInstance secondInstance() {
        return scene().start();
    }

    /// Stops it and starts it on the same data.
    void restart() {
        stop();
        startAgain();
    }

    void stop() {
        scene().stop();
    }

    void startAgain() {
        scene().startAgain();
    }

    /// Stops it and starts it on the same data, without Teams.
    void restartWithoutTeams() {
        stop();
        scene().withoutTeams();
        startAgain();
    }

    void advanceClock(Duration time) {
        slack().clock().advance(time);
    }

    /// Whether the outbox is empty.
    boolean saidAll() {
        return bean(MongoStores.class).parcels().headers().isEmpty();
    }

    /// A member of the firm, in the channel `#sales`.
    SlackActor member(String id, String name) {
        slack().people().add(id, name);
        slack().channel(SALES).with(id);
        return actor(id, SALES);
    }

    /// A guest of the workspace, typically a partner's contact.
    SlackActor guest(String id, String name) {
        slack().people().addGuest(id, name);
        return actor(id, "");
    }

    /// A person from another workspace, in a shared channel.
    SlackActor stranger(String id, String name, String sharedChannel) {
        slack().people().addStranger(id, name, "T0OTHER");
        slack().channel(sharedChannel).with(id);
        return actor(id, sharedChannel);
    }

    private SlackActor actor(String id, String channel) {
        return new SlackActor(slack(), id, channel, this::saidAll);
    }
}
