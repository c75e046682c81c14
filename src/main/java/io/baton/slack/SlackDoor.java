package io.baton.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import io.baton.chat.ChannelReaders;
import io.baton.chat.Chart;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.PersonDirectory;
import io.baton.chat.TurnHandler;
import io.baton.door.DoorMeters;
import io.baton.door.ReplyRetry;
import io.baton.door.TurnRunner;
import io.baton.outbox.Messenger;
import io.baton.outbox.SteadyTime;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackSockets;
import io.baton.slack.people.ChannelInfo;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door to one Slack workspace. It can send and receive as soon as it is built. [#start]
/// connects in the background, for as long as that takes.
public final class SlackDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackDoor.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService connectionThreads = Executors.newVirtualThreadPerTaskExecutor();
    private final BotIdentity identity;
    private final Messenger messenger;
    private final ChannelInfo channelInfo;
    private final SlackUsers slackUsers;
    private final SlackEventsController eventsController;
    private final SlackApi api;
    private final SlackTimeouts slackTimeouts;
    private final @Nullable SocketModeConnection socket;

    /// @param painter draws a chart as PNG; empty if it can't
    /// @param downloadableFiles files that cards refer to
    public SlackDoor(
            SlackSettings settings,
            TurnHandler turnHandler,
            Function<Chart, Optional<byte[]>> painter,
            DownloadableFiles downloadableFiles,
            InstantSource clock,
            MeterRegistry registry) {
        this(
                settings,
                turnHandler,
                painter,
                downloadableFiles,
                clock,
                registry,
                SlackTimeouts.defaults());
    }

    SlackDoor(
            SlackSettings settings,
            TurnHandler turnHandler,
            Function<Chart, Optional<byte[]>> painter,
            DownloadableFiles downloadableFiles,
            InstantSource clock,
            MeterRegistry registry,
            SlackTimeouts slackTimeouts) {
        this.slackTimeouts = slackTimeouts;
        var doorMeters = new DoorMeters(registry, "slack");
        api = new SlackApi(settings.apiUrl(), settings.botToken(), clock, slackTimeouts.call());
        identity = new BotIdentity(api, slackTimeouts.checkInterval());
        var chartUploads = new ChartUploads(api, painter, slackTimeouts.fileWait());
        var slackMessageSender =
                new SlackMessageSender(
                        api, chartUploads, new CardFileUploads(api, downloadableFiles));
        messenger = new SlackMessenger(slackMessageSender, new MessageHistory(api, clock));
        slackUsers = new SlackUsers(api, identity, clock, slackTimeouts.personTtl());
        channelInfo = new ChannelInfo(api, slackUsers, clock);
        var channelMembership = new ChannelMembership(api, clock);
        var slackTurns =
                new SlackTurns(
                        new TurnContexts(identity, slackUsers, channelMembership),
                        new SlackReceivedFiles(api));
        var homeTab = new HomeTab(api, chartUploads, turnHandler, slackTurns, clock);
        var slackReplySender = new SlackReplySender(api, slackMessageSender, chartUploads);
        var turnRunner =
                new TurnRunner<Response>(
                        new HomeViewers(homeTab, threads, clock).observing(turnHandler),
                        threads,
                        slackTimeouts.turnTimes(),
                        doorMeters,
                        SlackSentences.COMMON);
        var slackResponders =
                new SlackResponders(
                        api,
                        ReplyRetry.soon(slackTimeouts.fileWait()),
                        slackReplySender,
                        homeTab,
                        threads,
                        channelMembership);
        var boltApp = new BoltApp(slackTurns, turnRunner, slackResponders);
        var app = boltApp.app(settings, api, new WorkspaceAuthorization(identity));
        eventsController =
                new SlackEventsController(
                        RequestSignature.by(settings.signingSecret()), app, clock, doorMeters);
        socket = socket(settings, app, clock);
    }

    private @Nullable SocketModeConnection socket(
            SlackSettings settings, App app, InstantSource clock) {
        var token = settings.appToken();
        return token == null
                ? null
                : SocketModeConnection.of(
                        new SlackSockets(api, settings.apiUrl(), token, slackTimeouts.call()),
                        new SocketModeEnvelopes(app),
                        threads,
                        slackTimeouts,
                        new SteadyTime(clock));
    }

    /// Returns immediately, even while Slack is down.
    public void start() {
        connectionThreads.execute(identity::keepChecking);
        if (socket != null) {
            connectionThreads.execute(socket::keepOpen);
        }
    }

    /// The controller for incoming HTTP requests.
    public SlackEventsController eventsController() {
        return eventsController;
    }

    /// Sends messages to Slack.
    public Messenger messenger() {
        return messenger;
    }

    /// Who can read Slack's channels.
    public ChannelReaders channelReaders() {
        return channelInfo;
    }

    /// What people in Slack are now.
    public PersonDirectory personDirectory() {
        return slackUsers;
    }

    public SlackHealth health() {
        return new SlackHealth(identity, socket, api.tokenState());
    }

    /// Closes the socket and waits for running turns and calls.
    @Override
    public void close() {
        if (socket != null) {
            socket.stop();
        }
        connectionThreads.shutdownNow();
        threads.shutdown();
        try {
            var millis = slackTimeouts.call().toMillis();
            if (!connectionThreads.awaitTermination(millis, TimeUnit.MILLISECONDS)
                    || !threads.awaitTermination(millis, TimeUnit.MILLISECONDS)) {
                LOG.warn("closed while a turn was still running");
            }
            api.slack().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.info("can't close Slack's client: {}", e.getMessage());
        }
    }
}
