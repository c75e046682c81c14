package io.baton.teams;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Chart;
import io.baton.chat.Lookup;
import io.baton.chat.Place;
import io.baton.chat.TurnHandler;
import io.baton.door.DoorMeters;
import io.baton.door.ReplyRetry;
import io.baton.door.TurnRunner;
import io.baton.outbox.Messenger;
import io.baton.outbox.Outbox;
import io.baton.outbox.PlaceAddresses;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.TeamsHosts;
import io.baton.teams.api.TeamsId;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door to one Teams organisation. Built, it can say and hear; started, it asks Microsoft for a
/// token in the background, for as long as it takes.
public final class TeamsDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsDoor.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService keepers = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final TeamsSettings settings;
    private final MicrosoftEndpoints microsoftEndpoints;
    private final TeamsTimeouts teamsTimeouts;
    private final CredentialCheck credentialCheck;
    private final Messenger messenger;
    private final ChannelRosters channelRosters;
    private final TeamsMessagesController messagesController;

    /// What stands behind the door.
    ///
    /// @param pictures the public address of a chart's picture, where there is one
    public record Backend(
            TurnHandler conversation,
            Lookup lookup,
            Outbox outbox,
            PlaceAddresses whereabouts,
            Function<Chart, Optional<URI>> pictures) {}

    public TeamsDoor(
            TeamsSettings settings,
            MicrosoftEndpoints microsoftEndpoints,
            Backend inside,
            InstantSource clock,
            MeterRegistry registry) {
        this(settings, microsoftEndpoints, inside, clock, registry, TeamsTimeouts.defaults());
    }

    TeamsDoor(
            TeamsSettings settings,
            MicrosoftEndpoints microsoftEndpoints,
            Backend inside,
            InstantSource clock,
            MeterRegistry registry,
            TeamsTimeouts teamsTimeouts) {
        this.settings = settings;
        this.microsoftEndpoints = microsoftEndpoints;
        this.teamsTimeouts = teamsTimeouts;
        var doorMeters = new DoorMeters(registry, "teams");
        var teamsHosts = microsoftEndpoints.hosts(settings);
        var credentials = settings.local() ? null : microsoftEndpoints.credentials(settings);
        credentialCheck = new CredentialCheck(credentials, teamsTimeouts.checkInterval());
        var connectorApi = new ConnectorApi(credentials, teamsHosts, calls, teamsTimeouts.call());
        var conversationReferences = new ConversationReferences(inside.whereabouts(), clock);
        var teamsMessageSender =
                new TeamsMessageSender(
                        connectorApi, conversationReferences, this::unknown, inside.pictures());
        messenger = new TeamsMessenger(teamsMessageSender, conversationReferences);
        var teamsRoster = new TeamsRoster(connectorApi, settings, clock, teamsTimeouts.personTtl());
        channelRosters =
                new ChannelRosters(
                        connectorApi, conversationReferences, teamsRoster, settings, clock);
        var activityDispatcher =
                new ActivityDispatcher(
                        new TeamsTurns(
                                teamsRoster,
                                new TeamsReceivedFiles(teamsHosts, teamsTimeouts.call())),
                        new TurnRunner<>(
                                inside.conversation(),
                                threads,
                                teamsTimeouts.answer(),
                                teamsTimeouts.answer(),
                                doorMeters,
                                TeamsSentences.COMMON),
                        new TeamsReplySender(
                                teamsMessageSender, ReplyRetry.soon(teamsTimeouts.retryPause())),
                        conversationReferences,
                        inside.outbox(),
                        new SearchExtension(inside.lookup(), teamsRoster));
        messagesController =
                new TeamsMessagesController(
                        guard(teamsHosts, clock), activityDispatcher, doorMeters);
    }

    private ActivityAuthenticator guard(TeamsHosts teamsHosts, InstantSource clock) {
        return settings.local()
                ? new ActivityAuthenticator(settings, teamsHosts, null)
                : new ActivityAuthenticator(
                        settings,
                        teamsHosts,
                        new ConnectorTokenValidator(
                                settings.appId(),
                                new SigningKeys(microsoftEndpoints.metadata(), clock)));
    }

    /// Somebody who never spoke where the bot is, known by the id in Microsoft Entra.
    private Optional<ConversationReference> unknown(Place.Direct person) {
        return settings.local()
                ? Optional.empty()
                : Optional.of(
                        new ConversationReference(
                                ConversationReference.Kind.UNOPENED,
                                microsoftEndpoints.service(),
                                TeamsId.unqualified(person.personId()),
                                "28:" + settings.appId(),
                                settings.tenantId()));
    }

    /// Returns at once, also while Microsoft is down.
    public void start() {
        keepers.execute(credentialCheck::checkUntilPassed);
    }

    /// The way in, to be made a controller.
    public TeamsMessagesController messagesController() {
        return messagesController;
    }

    /// The way out.
    public Messenger messenger() {
        return messenger;
    }

    /// Who can read Teams' channels and group chats.
    public ChannelReaders channelReaders() {
        return channelRosters;
    }

    public TeamsHealth health() {
        return new TeamsHealth(credentialCheck);
    }

    /// Lets what is being heard and said come to its end.
    @Override
    public void close() {
        keepers.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(teamsTimeouts.call().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("something that Teams said was still being heard");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        calls.shutdown();
    }
}
