package io.baton.teams;

import static org.awaitility.Awaitility.await;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.door.ScriptedConversation;
import io.baton.door.TestServer;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemoryPlaceAddresses;
import io.baton.outbox.CallResult;
import io.baton.outbox.Messenger;
import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import io.baton.testing.StoppedClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The Teams door between a scripted conversation and the fake Teams. Anna is a member of the firm,
/// Rita a guest.
final class TeamsDoorScene implements AutoCloseable {
    static final TeamsSettings SETTINGS =
            new TeamsSettings(FakeTeams.APP_ID, FakeTeams.PASSWORD, FakeTeams.TENANT, false);
    private static final TeamsTimeouts TIMEOUTS =
            new TeamsTimeouts(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofHours(1),
                    Duration.ofMillis(50),
                    Duration.ofMillis(20));

    final FakeTeams teams = FakeTeams.start();
    final ScriptedConversation scriptedConversation = new ScriptedConversation();
    final InMemoryPlaceAddresses placeAddresses = new InMemoryPlaceAddresses();
    final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    final InMemoryParcels outbox = new InMemoryParcels(stoppedClock);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final TeamsUser anna = teams.member("Anna");
    final TeamsUser rita = teams.guest("Rita");
    final String sales = teams.channel("sales");
    final TeamsDoor door;

    private TeamsDoorScene(TeamsSettings settings) {
        door =
                new TeamsDoor(
                        settings,
                        FakeMicrosoft.at(teams),
                        new TeamsDoor.Backend(
                                scriptedConversation,
                                scriptedConversation,
                                outbox,
                                placeAddresses,
                                _ -> Optional.empty()),
                        stoppedClock,
                        meters,
                        TIMEOUTS);
        teams.callsBotAt(TestServer.leadingTo(door.messagesController()::receive));
    }

    static TeamsDoorScene open() {
        var scene = with(SETTINGS);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> scene.door.health().health().getStatus().getCode().equals("UP"));
        return scene;
    }

    static TeamsDoorScene with(TeamsSettings settings) {
        var scene = new TeamsDoorScene(settings);
        scene.door.start();
        return scene;
    }

    Messenger messenger() {
        return door.messenger();
    }

    Place.Channel channel() {
        return new Place.Channel("teams:" + sales);
    }

    /// Posts a card in the channel, after Anna has written there.
    BotMessage posted(String sentence) {
        anna.mentions(sales, "help");
        if (!(messenger().send("parcel", channel(), Card.saying(sentence))
                instanceof CallResult.Ok)) {
            throw new AssertionError("the post failed");
        }
        return teams.messages(sales).getLast();
    }

    /// The message as it is now, after any rewrite.
    BotMessage current(BotMessage botMessage) {
        return teams.messages(sales).stream()
                .filter(each -> each.id().equals(botMessage.id()))
                .findFirst()
                .orElseThrow();
    }

    static void eventually(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(10)).until(holds);
    }

    @Override
    public void close() {
        door.close();
        teams.close();
    }
}
