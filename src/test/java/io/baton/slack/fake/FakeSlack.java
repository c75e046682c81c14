package io.baton.slack.fake;

import io.baton.testing.MovableClock;
import java.net.URI;
import java.util.List;

/// Slack, small enough for a test: a Web API that refuses what Slack refuses, and people who type
/// and press.
///
/// ```java
/// try (var slack = FakeSlack.start()) {
///     slack.people().add("U1", "anna");
///     slack.channels().openPublic("C1", "sales").with("U1");
///     // … start the bot with SLACK_API_URL = slack.apiUrl() and slack.identity()'s secrets …
///     slack.callsBotAt(botAddress);
///     slack.user("U1").types("C1", "/refer", "Acme needs a firewall");
///     assertThat(slack.ephemeralsOf("U1")).hasSize(1);
///     assertThat(slack.violations()).isEmpty();
/// }
/// ```
public final class FakeSlack implements AutoCloseable {
    private final Workspace workspace;
    private final Ledger ledger;
    private final Faults faults = new Faults();
    private final RateLimits limits;
    private final BlockRules blockRules;
    private final Wire wire;
    private final HttpFront front;
    private final SocketMode socket;
    private final Line line;

    private FakeSlack(FakeSettings settings) {
        workspace = Workspace.founded(settings.identity(), settings.clock(), settings.scopes());
        ledger = new Ledger(settings.clock());
        limits = new RateLimits(settings.clock(), workspace.violations());
        blockRules = new BlockRules(workspace.uploads()::isComplete);
        wire = new Wire(faults, limits, ledger, workspace.violations());
        front = new HttpFront(settings.port());
        socket = SocketMode.listening(settings.socketPort(), workspace.bot());
        Switchboard switchboard =
                new Switchboard(workspace, blockRules, front.root(), socket::newAddress);
        line = new Line(workspace, switchboard.responses(), front.root());
        front.serve(switchboard.paths(wire, new ControlDesk(this)));
    }

    public static FakeSlack start() {
        return start(FakeSettings.standard());
    }

    public static FakeSlack start(FakeSettings settings) {
        return new FakeSlack(settings);
    }

    /// What `SLACK_API_URL` must be.
    public String apiUrl() {
        return front.root() + "api/";
    }

    /// The bot's ids and secrets in this workspace.
    public Identity identity() {
        return workspace.bot();
    }

    public MovableClock clock() {
        return workspace.clock();
    }

    public People people() {
        return workspace.people();
    }

    public Channels channels() {
        return workspace.channels();
    }

    public Channel channel(String id) {
        return workspace.channels().get(id);
    }

    /// The direct conversation between a person and the bot.
    public Channel directWith(String userId) {
        return workspace.channels().direct(userId);
    }

    public List<Ephemeral> ephemeralsOf(String userId) {
        return workspace.ephemerals().of(userId);
    }

    /// @throws AssertionError when no Home was ever published for the person
    public View homeOf(String userId) {
        return workspace
                .views()
                .home(userId)
                .orElseThrow(() -> new AssertionError("no Home for " + userId));
    }

    /// The modal that the person has before them.
    ///
    /// @throws AssertionError when none is open
    public View modalOf(String userId) {
        return workspace
                .views()
                .top(userId)
                .orElseThrow(() -> new AssertionError("no modal open for " + userId));
    }

    public boolean hasModal(String userId) {
        return workspace.views().top(userId).isPresent();
    }

    /// Completed uploads.
    public List<UploadedFile> files() {
        return workspace.uploads().complete();
    }

    public Ledger ledger() {
        return ledger;
    }

    public List<Violation> violations() {
        return workspace.violations().all();
    }

    public Faults faults() {
        return faults;
    }

    public RateLimits rateLimits() {
        return limits;
    }

    /// This workspace gets a newer block type, say `data_visualization`, which is refused
    /// otherwise.
    public void rollOut(String blockType) {
        blockRules.rollOut(blockType);
    }

    /// From now on people's doings reach the bot by HTTP: `POST {base}/slack/events`.
    public void callsBotAt(URI base) {
        line.use(new HttpLink(base, new Signing(identity().signingSecret(), clock())));
    }

    /// From now on they reach it through the socket that it opened.
    public void callsBotBySocket() {
        line.use(socket);
    }

    public SocketMode socketMode() {
        return socket;
    }

    /// A person with a keyboard and a mouse.
    public SlackUser user(String id) {
        return new SlackUser(workspace.people().get(id), workspace, line);
    }

    /// Events without a person, repeated deliveries, forged ones.
    public Line line() {
        return line;
    }

    /// Slack is gone: connections are refused, until [#comeBack]. What it held stays.
    public void goDark() {
        front.goDark();
    }

    public void comeBack() {
        front.comeBack();
    }

    Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() {
        wire.close();
        front.goDark();
        socket.shutDown();
    }
}
