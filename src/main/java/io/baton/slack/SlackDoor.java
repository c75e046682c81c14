package io.baton.slack;

import com.slack.api.bolt.App;
import io.baton.chat.Chart;
import io.baton.chat.Conversation;
import io.baton.chat.Files;
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
    private final Acquaintance acquaintance;
    private final Messenger messenger;
    private final SlackEvents events;
    private final SlackApi api;
    private final Pace pace;
    private final @Nullable SocketLink socket;

    /// @param painter draws a chart as PNG, or nothing where it cannot
    /// @param files what cards speak of
    public SlackDoor(
            SlackSettings settings,
            Conversation conversation,
            Function<Chart, Optional<byte[]>> painter,
            Files files,
            InstantSource clock,
            MeterRegistry registry) {
        this(settings, conversation, painter, files, clock, registry, Pace.usual());
    }

    SlackDoor(
            SlackSettings settings,
            Conversation conversation,
            Function<Chart, Optional<byte[]>> painter,
            Files files,
            InstantSource clock,
            MeterRegistry registry,
            Pace pace) {
        this.pace = pace;
        var meters = new Meters(registry);
        api = new SlackApi(settings.apiUrl(), settings.botToken(), clock, pace.call());
        acquaintance = new Acquaintance(api, pace.supervision());
        var pictures = new Pictures(api, painter, pace.fileWait());
        var voice = new Voice(api, pictures, new HandedOut(api, files));
        messenger = new SlackMessenger(voice, new History(api));
        var people = new People(api, acquaintance, clock, pace.acquainted());
        var presence = new Presence(api, clock);
        var turns = new Turns(acquaintance, people, presence, new SentFiles(api));
        var home = new HomeTab(api, pictures, conversation, turns, clock);
        var privately = new Privately(api, voice, pictures);
        var viewers = new HomeViewers(home, threads, clock);
        var hearing = new Hearing(viewers.noticing(conversation), threads, pace, meters);
        var answers = new Answers(api, privately, home, threads, presence);
        var bolt = new BoltApp(turns, hearing, answers);
        var app = bolt.app(settings, api, new OurWorkspace(acquaintance));
        events = new SlackEvents(signature(settings), app, clock, meters);
        socket = socket(settings, app, pace);
    }

    private static @Nullable Signature signature(SlackSettings settings) {
        var secret = settings.signingSecret();
        return secret == null ? null : new Signature(secret);
    }

    private static @Nullable SocketLink socket(SlackSettings settings, App app, Pace pace) {
        var token = settings.appToken();
        return token == null ? null : new SocketLink(app, token, pace.supervision());
    }

    /// Returns at once, also while Slack is down.
    public void start() {
        keepers.execute(acquaintance::seek);
        if (socket != null) {
            keepers.execute(socket::keep);
        }
    }

    /// The way in by HTTP, to be made a controller.
    public SlackEvents events() {
        return events;
    }

    /// The way out.
    public Messenger messenger() {
        return messenger;
    }

    public SlackHealth health() {
        return new SlackHealth(this);
    }

    boolean ready() {
        return acquaintance.self().isPresent() && (socket == null || socket.connected());
    }

    String acquaintance() {
        return acquaintance
                .self()
                .map(self -> self.userId() + " in " + self.teamId())
                .orElseGet(acquaintance::state);
    }

    String way() {
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
