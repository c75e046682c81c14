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

/// The real program between fake platforms, with its own database in a directory. In a static field
/// it is one for the whole class, in a field of the test a new one for each test:
///
///     @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();
///
/// After each test nothing may have happened that Slack would have refused. At the end all is
/// closed, whatever failed.
final class BatonExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /// A Monday, ten o'clock in New York.
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

    /// Slack calls it by HTTP.
    static BatonExtension inSlack() {
        return new BatonExtension(() -> FakePlatforms.slackAlone(false));
    }

    /// It opens a socket to Slack.
    static BatonExtension inSlackBySocket() {
        return new BatonExtension(() -> FakePlatforms.slackAlone(true));
    }

    static BatonExtension inTeams() {
        return new BatonExtension(FakePlatforms::teamsAlone);
    }

    /// Without credentials, for an emulator of Teams on this machine.
    static BatonExtension inLocalTeams() {
        return alone().with("TEAMS_LOCAL", "true");
    }

    static BatonExtension inSlackAndTeams() {
        return new BatonExtension(FakePlatforms::slackAndTeams);
    }

    /// As it is started to try it: with no chat but its console.
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

    /// What one test did wrong is not told of the others too.
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

    /// Where it listens.
    URI address() {
        return scene().running().address();
    }

    /// Where its database is, and all that it stores.
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

    /// A second one before the same platforms and on the same database, to be closed by the caller.
    BatonInstance secondInstance() {
        return scene().start();
    }

    /// Ends it, and starts it on the same data.
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

    /// Ends it, and starts it on the same data, but without its connection to Teams.
    void restartWithoutTeams() {
        stop();
        scene().withoutTeams();
        startAgain();
    }

    void advanceClock(Duration time) {
        slack().clock().advance(time);
    }

    /// Whether all that it had to say in a chat is said.
    boolean saidAll() {
        return bean(MongoStores.class).parcels().headers().isEmpty();
    }

    /// Somebody of the firm, in the channel `#sales`.
    SlackActor member(String id, String name) {
        slack().people().add(id, name);
        slack().channel(SALES).with(id);
        return actor(id, SALES);
    }

    /// A guest of the workspace, as a partner's contact often is.
    SlackActor guest(String id, String name) {
        slack().people().addGuest(id, name);
        return actor(id, "");
    }

    /// Somebody of another workspace, in a channel that both share.
    SlackActor stranger(String id, String name, String sharedChannel) {
        slack().people().addStranger(id, name, "T0OTHER");
        slack().channel(sharedChannel).with(id);
        return actor(id, sharedChannel);
    }

    private SlackActor actor(String id, String channel) {
        return new SlackActor(slack(), id, channel, this::saidAll);
    }
}
