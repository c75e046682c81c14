package io.baton.teams;

import io.baton.chat.Chart;
import io.baton.chat.Lookup;
import io.baton.chat.Place;
import io.baton.chat.TurnHandler;
import io.baton.door.CallRetry;
import io.baton.door.DoorMeters;
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
    private final MicrosoftEndpoints surroundings;
    private final TeamsTimeouts pace;
    private final CredentialCheck entrance;
    private final Messenger messenger;
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
            MicrosoftEndpoints surroundings,
            Backend inside,
            InstantSource clock,
            MeterRegistry registry) {
        this(settings, surroundings, inside, clock, registry, TeamsTimeouts.defaults());
    }

    TeamsDoor(
            TeamsSettings settings,
            MicrosoftEndpoints surroundings,
            Backend inside,
            InstantSource clock,
            MeterRegistry registry,
            TeamsTimeouts pace) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.pace = pace;
        var meters = new DoorMeters(registry);
        var hosts = surroundings.hosts(settings);
        var credentials = settings.local() ? null : surroundings.credentials(settings);
        entrance = new CredentialCheck(credentials, pace.checkInterval());
        var connector = new ConnectorApi(credentials, hosts, calls, pace.call());
        var directory = new ConversationReferences(inside.whereabouts(), clock);
        var voice = new TeamsMessageSender(connector, directory, this::unknown, inside.pictures());
        messenger = new TeamsMessenger(voice, directory);
        var people = new TeamsRoster(connector, settings, clock, pace.personTtl());
        var reception =
                new ActivityDispatcher(
                        new TeamsTurns(people, new TeamsReceivedFiles(hosts, pace.call())),
                        new TurnRunner(inside.conversation(), threads, pace.answer(), meters),
                        new TeamsReplySender(voice, CallRetry.soon(pace.retryPause())),
                        directory,
                        inside.outbox(),
                        new SearchExtension(inside.lookup(), people));
        messagesController = new TeamsMessagesController(guard(hosts, clock), reception, meters);
    }

    private ActivityAuthenticator guard(TeamsHosts hosts, InstantSource clock) {
        return settings.local()
                ? new ActivityAuthenticator(settings, hosts, null)
                : new ActivityAuthenticator(
                        settings,
                        hosts,
                        new ConnectorTokenValidator(
                                settings.appId(), new SigningKeys(surroundings.metadata(), clock)));
    }

    /// Somebody who never spoke where the bot is, known by the id in Microsoft Entra.
    private Optional<ConversationReference> unknown(Place.Direct person) {
        return settings.local()
                ? Optional.empty()
                : Optional.of(
                        new ConversationReference(
                                ConversationReference.Kind.UNOPENED,
                                surroundings.service(),
                                TeamsId.unqualified(person.personId()),
                                "28:" + settings.appId(),
                                settings.tenantId()));
    }

    /// Returns at once, also while Microsoft is down.
    public void start() {
        keepers.execute(entrance::checkUntilPassed);
    }

    /// The way in, to be made a controller.
    public TeamsMessagesController messagesController() {
        return messagesController;
    }

    /// The way out.
    public Messenger messenger() {
        return messenger;
    }

    public TeamsHealth health() {
        return new TeamsHealth(entrance);
    }

    /// Lets what is being heard and said come to its end.
    @Override
    public void close() {
        keepers.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(pace.call().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("something that Teams said was still being heard");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        calls.shutdown();
    }
}
