package io.baton.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import io.baton.chat.Chart;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.TurnHandler;
import io.baton.door.DoorMeters;
import io.baton.door.TurnRunner;
import io.baton.outbox.Messenger;
import io.baton.slack.api.SlackApi;
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

/// The door to one Slack workspace. Built, it can say and hear; started, it asks Slack who the bot
/// is and opens the socket, both in the background and for as long as it takes.
public final class SlackDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackDoor.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService keepers = Executors.newVirtualThreadPerTaskExecutor();
    private final BotIdentity identity;
    private final Messenger messenger;
    private final SlackEventsController eventsController;
    private final SlackApi api;
    private final SlackTimeouts slackTimeouts;
    private final @Nullable SocketModeConnection socket;

    /// @param painter draws a chart as PNG, or nothing where it cannot
    /// @param downloadableFiles what cards speak of
    public SlackDoor(
            SlackSettings settings,
            TurnHandler conversation,
            Function<Chart, Optional<byte[]>> painter,
            DownloadableFiles downloadableFiles,
            InstantSource clock,
            MeterRegistry registry) {
        this(
                settings,
                conversation,
                painter,
                downloadableFiles,
                clock,
                registry,
                SlackTimeouts.defaults());
    }

    SlackDoor(
            SlackSettings settings,
            TurnHandler conversation,
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
        messenger = new SlackMessenger(slackMessageSender, new MessageHistory(api));
        var slackUsers = new SlackUsers(api, identity, clock, slackTimeouts.personTtl());
        var channelMembership = new ChannelMembership(api, clock);
        var slackTurns =
                new SlackTurns(
                        identity, slackUsers, channelMembership, new SlackReceivedFiles(api));
        var home = new HomeTab(api, chartUploads, conversation, slackTurns, clock);
        var slackReplySender = new SlackReplySender(api, slackMessageSender, chartUploads);
        var viewers = new HomeViewers(home, threads, clock);
        var turnRunner =
                new TurnRunner<Response>(
                        viewers.observing(conversation),
                        threads,
                        slackTimeouts.answer(),
                        slackTimeouts.placeholder(),
                        doorMeters,
                        SlackSentences.COMMON);
        var slackResponders =
                new SlackResponders(api, slackReplySender, home, threads, channelMembership);
        var bolt = new BoltApp(slackTurns, turnRunner, slackResponders);
        var app = bolt.app(settings, api, new WorkspaceAuthorization(identity));
        eventsController = new SlackEventsController(signature(settings), app, clock, doorMeters);
        socket = socket(settings, app, slackTimeouts);
    }

    private static @Nullable RequestSignature signature(SlackSettings settings) {
        var secret = settings.signingSecret();
        return secret == null ? null : new RequestSignature(secret);
    }

    private static @Nullable SocketModeConnection socket(
            SlackSettings settings, App app, SlackTimeouts slackTimeouts) {
        var token = settings.appToken();
        return token == null
                ? null
                : new SocketModeConnection(app, token, slackTimeouts.checkInterval());
    }

    /// Returns at once, also while Slack is down.
    public void start() {
        keepers.execute(identity::fetchUntilKnown);
        if (socket != null) {
            keepers.execute(socket::keepOpen);
        }
    }

    /// The way in by HTTP, to be made a controller.
    public SlackEventsController eventsController() {
        return eventsController;
    }

    /// The way out.
    public Messenger messenger() {
        return messenger;
    }

    public SlackHealth health() {
        return new SlackHealth(this);
    }

    boolean ready() {
        return identity.self().isPresent() && (socket == null || socket.connected());
    }

    String identity() {
        return identity.self()
                .map(self -> self.userId() + " in " + self.teamId())
                .orElseGet(identity::lastResult);
    }

    String transport() {
        if (socket == null) {
            return "http";
        }
        return socket.connected() ? "socket" : "socket, not connected";
    }

    /// Closes the socket, and lets what is being heard and said come to its end.
    @Override
    public void close() {
        if (socket != null) {
            socket.stop();
        }
        keepers.shutdownNow();
        threads.shutdown();
        try {
            var patience = slackTimeouts.call().toMillis();
            boolean done =
                    keepers.awaitTermination(patience, TimeUnit.MILLISECONDS)
                            && threads.awaitTermination(patience, TimeUnit.MILLISECONDS);
            if (!done) {
                LOG.warn("something that Slack said was still being heard");
            }
            api.slack().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.info("Slack's client ended badly: {}", e.getMessage());
        }
    }
}
