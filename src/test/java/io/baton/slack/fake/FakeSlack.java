package io.baton.slack.fake;

import io.baton.testing.MutableClock;
import java.net.URI;
import java.util.List;

/// A fake of Slack for tests: a Web API that refuses what Slack refuses, and people who type and
/// press.
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
    private final WorkspaceState workspaceState;
    private final CallLog callLog;
    private final Faults faults = new Faults();
    private final RateLimits limits;
    private final BlockRules blockRules;
    private final CallPipeline callPipeline;
    private final FakeHttpServer front;
    private final SocketModeServer socket;
    private final RequestSender requests;

    private FakeSlack(FakeSlackSettings settings) {
        workspaceState =
                WorkspaceState.create(settings.identity(), settings.clock(), settings.scopes());
        callLog = new CallLog(settings.clock());
        limits = new RateLimits(settings.clock(), workspaceState.violations());
        blockRules = new BlockRules(workspaceState.uploads()::isComplete);
        callPipeline = new CallPipeline(faults, limits, callLog, workspaceState.violations());
        front = new FakeHttpServer(settings.port());
        socket = SocketModeServer.listening(settings.socketPort(), workspaceState.bot());
        RequestRoutes requestRoutes =
                new RequestRoutes(workspaceState, blockRules, front.root(), socket::newAddress);
        requests = new RequestSender(workspaceState, requestRoutes.responses(), front.root());
        front.serve(requestRoutes.paths(callPipeline, new ControlEndpoint(this)));
    }

    public static FakeSlack start() {
        return start(FakeSlackSettings.standard());
    }

    public static FakeSlack start(FakeSlackSettings settings) {
        return new FakeSlack(settings);
    }

    /// The value for `SLACK_API_URL`.
    public String apiUrl() {
        return front.root() + "api/";
    }

    /// The bot's ids and secrets in this workspace.
    public AppInstallation identity() {
        return workspaceState.bot();
    }

    public MutableClock clock() {
        return workspaceState.clock();
    }

    public WorkspaceMembers people() {
        return workspaceState.people();
    }

    public Channels channels() {
        return workspaceState.channels();
    }

    public Channel channel(String id) {
        return workspaceState.channels().get(id);
    }

    /// The direct conversation between a person and the bot.
    public Channel directWith(String userId) {
        return workspaceState.channels().direct(userId);
    }

    public List<Ephemeral> ephemeralsOf(String userId) {
        return workspaceState.ephemerals().of(userId);
    }

    /// @throws AssertionError if no Home tab was published for the person
    public SlackView homeOf(String userId) {
        return workspaceState
                .views()
                .home(userId)
                .orElseThrow(() -> new AssertionError("no Home for " + userId));
    }

    /// The modal that the person sees.
    ///
    /// @throws AssertionError if none is open
    public SlackView modalOf(String userId) {
        return workspaceState
                .views()
                .top(userId)
                .orElseThrow(() -> new AssertionError("no modal open for " + userId));
    }

    public boolean hasModal(String userId) {
        return workspaceState.views().top(userId).isPresent();
    }

    /// Completed uploads.
    public List<UploadedFile> files() {
        return workspaceState.uploads().complete();
    }

    public CallLog callLog() {
        return callLog;
    }

    public List<Violation> violations() {
        return workspaceState.violations().all();
    }

    public Faults faults() {
        return faults;
    }

    public RateLimits rateLimits() {
        return limits;
    }

    /// Enables a newer block type, such as `data_visualization`, which is refused otherwise.
    public void rollOut(String blockType) {
        blockRules.rollOut(blockType);
    }

    /// Sends acts to the bot by HTTP from now on: `POST {base}/slack/events`.
    public void callsBotAt(URI base) {
        requests.use(
                new HttpTransport(base, new RequestSigner(identity().signingSecret(), clock())));
    }

    /// Sends acts through the bot's socket from now on.
    public void callsBotBySocket() {
        requests.use(socket);
    }

    public SocketModeServer socketMode() {
        return socket;
    }

    /// A person who can act in Slack.
    public SlackUser user(String id) {
        return new SlackUser(workspaceState.people().get(id), workspaceState, requests);
    }

    /// Sends requests to the bot: events without a person, repeated or forged requests.
    public RequestSender requests() {
        return requests;
    }

    /// Takes Slack offline until [#comeBack]: connections are refused, data is kept.
    public void goDark() {
        front.goDark();
    }

    public void comeBack() {
        front.comeBack();
    }

    WorkspaceState workspace() {
        return workspaceState;
    }

    @Override
    public void close() {
        callPipeline.close();
        front.goDark();
        socket.shutDown();
    }
}
