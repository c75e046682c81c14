package io.baton.teams;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Chart;
import io.baton.chat.Lookup;
import io.baton.chat.PersonDirectory;
import io.baton.chat.TurnHandler;
import io.baton.door.DoorMeters;
import io.baton.door.ReplyRetry;
import io.baton.door.TurnRunner;
import io.baton.outbox.Messenger;
import io.baton.outbox.Outbox;
import io.baton.outbox.PlaceAddresses;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.ConnectorTimeouts;
import io.baton.teams.api.CredentialState;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// The door to one Teams organization. Works once constructed; [#start()] also checks the
/// credentials in the background.
public final class TeamsDoor implements AutoCloseable {
    private final TeamsThreads threads = TeamsThreads.start();
    private final TeamsSettings settings;
    private final MicrosoftEndpoints microsoftEndpoints;
    private final TeamsTimeouts teamsTimeouts;
    private final CredentialState credentialState = new CredentialState();
    private final CredentialCheck credentialCheck;
    private final Messenger messenger;
    private final TeamsPeople people;
    private final TeamsMessagesController messagesController;

    /// The part of Baton behind the door.
    ///
    /// @param chartImages the public URL of a chart's image, if there is one
    public record Backend(
            TurnHandler turnHandler,
            Lookup lookup,
            Outbox outbox,
            PlaceAddresses placeAddresses,
            Function<Chart, Optional<URI>> chartImages) {}

    public TeamsDoor(
            TeamsSettings settings,
            MicrosoftEndpoints microsoftEndpoints,
            Backend backend,
            InstantSource clock,
            MeterRegistry registry) {
        this(settings, microsoftEndpoints, backend, clock, registry, TeamsTimeouts.defaults());
    }

    TeamsDoor(
            TeamsSettings settings,
            MicrosoftEndpoints microsoftEndpoints,
            Backend backend,
            InstantSource clock,
            MeterRegistry registry,
            TeamsTimeouts teamsTimeouts) {
        this.settings = settings;
        this.microsoftEndpoints = microsoftEndpoints;
        this.teamsTimeouts = teamsTimeouts;
        var doorMeters = new DoorMeters(registry, "teams");
        var teamsHosts = microsoftEndpoints.hosts(settings);
        var credentials = settings.local() ? null : microsoftEndpoints.credentials(settings);
        credentialCheck =
                new CredentialCheck(credentials, credentialState, teamsTimeouts.checkInterval());
        var connectorTimeouts = ConnectorTimeouts.of(teamsTimeouts.call());
        var connectorApi =
                new ConnectorApi(
                        credentials,
                        credentialState,
                        teamsHosts,
                        threads.calls(),
                        connectorTimeouts);
        var conversationReferences = new ConversationReferences(backend.placeAddresses(), clock);
        var teamsMessageSender = sender(connectorApi, conversationReferences, backend);
        var patientApi =
                new ConnectorApi(
                        credentials,
                        credentialState,
                        teamsHosts,
                        threads.calls(),
                        connectorTimeouts.withAnswerWithin(teamsTimeouts.lateAnswer()));
        messenger =
                new TeamsMessenger(
                        sender(patientApi, conversationReferences, backend),
                        teamsMessageSender,
                        conversationReferences,
                        new LateAnswers(threads.calls(), teamsTimeouts.call()));
        people =
                TeamsPeople.of(
                        connectorApi,
                        conversationReferences,
                        settings,
                        clock,
                        teamsTimeouts.personTtl());
        var activityDispatcher =
                new ActivityDispatcher(
                        new TeamsTurns(
                                people.roster(),
                                people.chosen(),
                                new TeamsReceivedFiles(teamsHosts, teamsTimeouts.call())),
                        new TurnRunner<>(
                                backend.turnHandler(),
                                threads.turns(),
                                teamsTimeouts.turnTimes(),
                                doorMeters,
                                TeamsSentences.COMMON),
                        new TeamsReplySender(
                                teamsMessageSender,
                                ReplyRetry.soon(teamsTimeouts.retryPause()).onceInDoubt()),
                        conversationReferences,
                        backend.outbox(),
                        new SearchExtension(backend.lookup(), people.roster()),
                        people.changes());
        messagesController =
                new TeamsMessagesController(
                        ActivityAuthenticator.of(settings, teamsHosts, microsoftEndpoints, clock),
                        activityDispatcher,
                        doorMeters);
    }

    private TeamsMessageSender sender(
            ConnectorApi api, ConversationReferences references, Backend backend) {
        return new TeamsMessageSender(
                api,
                references,
                TeamsMessageSender.UnknownPerson.of(settings, microsoftEndpoints.service()),
                backend.chartImages());
    }

    /// Starts checking the credentials. Returns at once, even while Microsoft is down.
    public void start() {
        threads.background().execute(credentialCheck::keepChecking);
    }

    /// Receives requests from Teams.
    public TeamsMessagesController messagesController() {
        return messagesController;
    }

    /// Sends messages to Teams.
    public Messenger messenger() {
        return messenger;
    }

    /// Who can read Teams' channels and group chats.
    public ChannelReaders channelReaders() {
        return people.channelRosters();
    }

    /// What people in Teams are now.
    public PersonDirectory personDirectory() {
        return people.directory();
    }

    public TeamsHealth health() {
        return new TeamsHealth(credentialCheck, credentialState);
    }

    /// Waits for turns in progress, up to the timeout of one call.
    @Override
    public void close() {
        threads.stop(teamsTimeouts.call());
    }
}
