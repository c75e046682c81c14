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
    private final SlackTimeouts pace;
    private final @Nullable SocketModeConnection socket;

    /// @param painter draws a chart as PNG, or nothing where it cannot
    /// @param files what cards speak of
    public SlackDoor(
            SlackSettings settings,
            TurnHandler conversation,
            Function<Chart, Optional<byte[]>> painter,
            DownloadableFiles files,
            InstantSource clock,
            MeterRegistry registry) {
        this(settings, conversation, painter, files, clock, registry, SlackTimeouts.defaults());
    }

    SlackDoor(
            SlackSettings settings,
            TurnHandler conversation,
            Function<Chart, Optional<byte[]>> painter,
            DownloadableFiles files,
            InstantSource clock,
            MeterRegistry registry,
            SlackTimeouts pace) {
        this.pace = pace;
        var meters = new DoorMeters(registry, "slack");
        api = new SlackApi(settings.apiUrl(), settings.botToken(), clock, pace.call());
        identity = new BotIdentity(api, pace.checkInterval());
        var pictures = new ChartUploads(api, painter, pace.fileWait());
        var voice = new SlackMessageSender(api, pictures, new CardFileUploads(api, files));
        messenger = new SlackMessenger(voice, new MessageHistory(api));
        var people = new SlackUsers(api, identity, clock, pace.personTtl());
        var presence = new ChannelMembership(api, clock);
        var turns = new SlackTurns(identity, people, presence, new SlackReceivedFiles(api));
        var home = new HomeTab(api, pictures, conversation, turns, clock);
        var privately = new SlackReplySender(api, voice, pictures);
        var viewers = new HomeViewers(home, threads, clock);
        var hearing =
                new TurnRunner<Response>(
                        viewers.observing(conversation),
                        threads,
                        pace.answer(),
                        pace.placeholder(),
                        meters,
                        SlackSentences.COMMON);
        var answers = new SlackResponders(api, privately, home, threads, presence);
        var bolt = new BoltApp(turns, hearing, answers);
        var app = bolt.app(settings, api, new WorkspaceAuthorization(identity));
        eventsController = new SlackEventsController(signature(settings), app, clock, meters);
        socket = socket(settings, app, pace);
    }

    private static @Nullable RequestSignature signature(SlackSettings settings) {
        var secret = settings.signingSecret();
        return secret == null ? null : new RequestSignature(secret);
    }

    private static @Nullable SocketModeConnection socket(
            SlackSettings settings, App app, SlackTimeouts pace) {
        var token = settings.appToken();
        return token == null ? null : new SocketModeConnection(app, token, pace.checkInterval());
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
            var patience = pace.call().toMillis();
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
