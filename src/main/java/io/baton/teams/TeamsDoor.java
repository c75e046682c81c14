package io.baton.teams;

import io.baton.chat.Chart;
import io.baton.chat.Conversation;
import io.baton.chat.Lookup;
import io.baton.chat.Place;
import io.baton.door.Insisting;
import io.baton.door.Meters;
import io.baton.outbox.Messenger;
import io.baton.outbox.Outbox;
import io.baton.outbox.Whereabouts;
import io.baton.teams.api.Connector;
import io.baton.teams.api.Hosts;
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
    private final Surroundings surroundings;
    private final Pace pace;
    private final Entrance entrance;
    private final Messenger messenger;
    private final TeamsMessages messages;

    /// What stands behind the door.
    ///
    /// @param pictures the public address of a chart's picture, where there is one
    public record Inside(
            Conversation conversation,
            Lookup lookup,
            Outbox outbox,
            Whereabouts whereabouts,
            Function<Chart, Optional<URI>> pictures) {}

    public TeamsDoor(
            TeamsSettings settings,
            Surroundings surroundings,
            Inside inside,
            InstantSource clock,
            MeterRegistry registry) {
        this(settings, surroundings, inside, clock, registry, Pace.usual());
    }

    TeamsDoor(
            TeamsSettings settings,
            Surroundings surroundings,
            Inside inside,
            InstantSource clock,
            MeterRegistry registry,
            Pace pace) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.pace = pace;
        var meters = new Meters(registry);
        var hosts = surroundings.hosts(settings);
        var credentials = settings.local() ? null : surroundings.credentials(settings);
        entrance = new Entrance(credentials, pace.supervision());
        var connector = new Connector(credentials, hosts, calls, pace.call());
        var directory = new Directory(inside.whereabouts(), clock);
        var voice = new Voice(connector, directory, this::unknown, inside.pictures());
        messenger = new TeamsMessenger(voice, directory);
        var people = new People(connector, settings, clock, pace.acquainted());
        var reception =
                new Reception(
                        new Turns(people, new SentFiles(hosts, pace.call())),
                        new Hearing(inside.conversation(), threads, pace.answer(), meters),
                        new Privately(voice, new Insisting(pace.again())),
                        directory,
                        inside.outbox(),
                        new Finding(inside.lookup(), people));
        messages = new TeamsMessages(guard(hosts, clock), reception, meters);
    }

    private Guard guard(Hosts hosts, InstantSource clock) {
        return settings.local()
                ? new Guard(settings, hosts, null)
                : new Guard(
                        settings,
                        hosts,
                        new Bearer(
                                settings.appId(), new SigningKeys(surroundings.metadata(), clock)));
    }

    /// Somebody who never spoke where the bot is, known by the id in Microsoft Entra.
    private Optional<Address> unknown(Place.Direct person) {
        return settings.local()
                ? Optional.empty()
                : Optional.of(
                        new Address(
                                Address.Kind.UNOPENED,
                                surroundings.service(),
                                TeamsId.own(person.personId()),
                                "28:" + settings.appId(),
                                settings.tenantId()));
    }

    /// Returns at once, also while Microsoft is down.
    public void start() {
        keepers.execute(entrance::seek);
    }

    /// The way in, to be made a controller.
    public TeamsMessages messages() {
        return messages;
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
