package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Card;
import io.baton.chat.OneTimeFile;
import io.baton.chat.Place;
import io.baton.door.ScriptedConversation;
import io.baton.door.TestServer;
import io.baton.outbox.CallResult;
import io.baton.outbox.Messenger;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FakeSlackSettings;
import io.baton.slack.fake.SlackUser;
import io.baton.testing.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A workspace with Anna, Ben, a guest and a stranger, and a door with scripted replies.
final class SlackDoorScene implements AutoCloseable {
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    /// The default timeouts, but with short pauses.
    static final SlackTimeouts PACE =
            new SlackTimeouts(
                    Duration.ofMillis(2_400),
                    Duration.ofMillis(1_200),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(2),
                    Duration.ofMillis(20),
                    Duration.ofMillis(100));

    final FakeSlack slack;
    final ScriptedConversation scriptedConversation = new ScriptedConversation();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final SlackDoor door;
    final OneTimeFile files = new OneTimeFile();

    private SlackDoorScene(boolean socket, SlackTimeouts slackTimeouts, MutableClock clock) {
        this(socket, slackTimeouts, FakeSlackSettings.standard().withClock(clock));
    }

    private SlackDoorScene(
            boolean socket, SlackTimeouts slackTimeouts, FakeSlackSettings fakeSlackSettings) {
        slack = FakeSlack.start(fakeSlackSettings);
        var clock = fakeSlackSettings.clock();
        populate();
        var self = slack.identity();
        var settings =
                new SlackSettings(
                        self.botToken(),
                        socket ? self.appToken() : null,
                        socket ? null : self.signingSecret(),
                        slack.apiUrl());
        door =
                new SlackDoor(
                        settings,
                        scriptedConversation,
                        _ -> Optional.of(PNG),
                        files,
                        clock,
                        meters,
                        slackTimeouts);
        slack.callsBotAt(TestServer.leadingTo(door.eventsController()::receive));
    }

    private void populate() {
        slack.people().add("U1", "anna");
        slack.people().add("U2", "ben");
        slack.people().addGuest("U3", "gus");
        slack.people().addStranger("U4", "rita", "T0CLOUD");
        slack.channels().openPublic("C1", "sales").with("U1", "U2", "U3");
        slack.channels().openShared("C2", "with-north-cloud").with("U1", "U4");
    }

    static SlackDoorScene byHttp() {
        return byHttp(PACE);
    }

    static SlackDoorScene byHttp(SlackTimeouts slackTimeouts) {
        var scene = unstarted(slackTimeouts);
        scene.start();
        return scene;
    }

    static SlackDoorScene inStoppedTime() {
        var clock = MutableClock.stoppedAt(Instant.parse("2026-11-23T09:00:00Z"));
        var scene = new SlackDoorScene(false, PACE, clock);
        scene.start();
        return scene;
    }

    static SlackDoorScene withoutScopes(String... scopes) {
        var settings = FakeSlackSettings.standard();
        var granted = new HashSet<>(settings.scopes());
        granted.removeAll(Set.of(scopes));
        var scene = new SlackDoorScene(false, PACE, settings.withScopes(granted));
        scene.start();
        return scene;
    }

    static SlackDoorScene unstarted(SlackTimeouts slackTimeouts) {
        return new SlackDoorScene(false, slackTimeouts, FakeSlackSettings.standard().clock());
    }

    static SlackDoorScene bySocket() {
        var scene = new SlackDoorScene(true, PACE, FakeSlackSettings.standard().clock());
        scene.start();
        scene.slack.callsBotBySocket();
        return scene;
    }

    private void start() {
        door.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> door.health().ready());
    }

    Messenger messenger() {
        return door.messenger();
    }

    SlackUser anna() {
        return slack.user("U1");
    }

    /// Posts a card to the channel, as the courier does.
    ChannelMessage posted(Card card) {
        messenger().send("parcel-of-scene", new Place.Channel("slack:C1"), card);
        return slack.channel("C1").last();
    }

    /// Sends a card that must arrive.
    ///
    /// @return the message's reference
    String sent(String parcel, Place to, Card card) {
        var delivery = messenger().send(parcel, to, card);
        assertThat(delivery).isInstanceOf(CallResult.Ok.class);
        return ((CallResult.Ok<String>) delivery).answer();
    }

    @Override
    public void close() {
        door.close();
        slack.close();
    }
}
