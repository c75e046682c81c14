package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import io.baton.memory.InMemoryDoorStates;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemorySentLog;
import io.baton.outbox.CallResult;
import io.baton.outbox.Courier;
import io.baton.outbox.PostOffice;
import io.baton.outbox.RetryPolicy;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Slack in trouble, as the courier meets it: posts wait, arrive once and in order.
class SlackTroubleTest {
    private static final Workspace FIRM = new Workspace("slack:THARBOR");
    private static final Place SALES = new Place.Channel("slack:C1");
    private static final Place ANNA = new Place.Direct("slack:U1");
    private static final Place BEN = new Place.Direct("slack:U2");
    private static final Card HELLO = Card.saying("Hello");

    private final SlackDoorScene scene = SlackDoorScene.inStoppedTime();
    private final InMemoryParcels parcels = new InMemoryParcels(scene.slack.clock());
    private final List<String> givenUp = new ArrayList<>();
    private final Courier courier = courier();

    @AfterEach
    void close() {
        scene.close();
    }

    private Courier courier() {
        var office =
                PostOffice.of(
                        parcels,
                        new InMemorySentLog(),
                        new InMemoryDoorStates(),
                        List.of(scene.messenger()));
        var made =
                new Courier(
                        office,
                        "one",
                        scene.slack.clock(),
                        RetryPolicy.DEFAULT,
                        Runnable::run,
                        scene.meters);
        made.onUndeliverable((parcel, why) -> givenUp.add(parcel.header().id() + " " + why));
        return made;
    }

    private void runs(Duration time) {
        for (long i = 0; i < time.toSeconds(); i++) {
            courier.dispatch();
            scene.slack.clock().advance(Duration.ofSeconds(1));
        }
    }

    private void puts(String text, Place... places) {
        for (var place : places) {
            var id = text + "/" + place;
            var subject = new PostSubject.Answer(id);
            parcels.put(FIRM, List.of(Post.once(id, place, Card.saying(text), subject)));
        }
    }

    private static List<String> texts(List<ChannelMessage> messages) {
        return messages.stream().map(ChannelMessage::visibleText).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sixtyPercentFailuresForTwoMinutesLoseAndRepeatNothing(long seed) {
        scene.slack
                .faults()
                .sometimes(
                        0.6,
                        seed,
                        new Fault.Status(503),
                        new Fault.Status(500),
                        new Fault.Drops(),
                        new Fault.DoesThenDrops(),
                        new Fault.Refuses("internal_error"),
                        new Fault.Refuses("service_unavailable"));
        var sent = IntStream.range(0, 40).mapToObj(i -> "post " + i).toList();
        sent.forEach(text -> {
            puts(text, SALES, ANNA, BEN);
            runs(Duration.ofSeconds(3));
        });
        scene.slack.faults().clear();
        runs(Duration.ofMinutes(1));

        assertThat(givenUp).isEmpty();
        assertThat(parcels.headers()).isEmpty();
        assertThat(scene.slack.channel("C1").texts()).isEqualTo(sent);
        assertThat(texts(scene.slack.directWith("U1").messages())).isEqualTo(sent);
        assertThat(texts(scene.slack.directWith("U2").messages())).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversations.open", "chat.postMessage", "conversations.history"})
    void anOutageOfOneMethodForHoursLosesNothing(String method) {
        scene.slack.faults().next("chat.postMessage", new Fault.DoesThenDrops());
        scene.slack.faults().always(method, new Fault.Status(503));
        puts("first", SALES, ANNA);
        puts("second", SALES, ANNA);
        runs(Duration.ofHours(3));
        scene.slack.faults().clear();
        runs(Duration.ofMinutes(1));

        assertThat(givenUp).isEmpty();
        assertThat(scene.slack.channel("C1").texts()).containsExactly("first", "second");
        assertThat(texts(scene.slack.directWith("U1").messages()))
                .containsExactly("first", "second");
    }

    @Test
    void aChannelThatCanNotBeJoinedNowIsJoinedLater() {
        var bot = scene.slack.identity().botUserId();
        scene.slack.channels().openPublic("C8", "open").with("U1").without(bot);
        var open = new Place.Channel("slack:C8");
        for (var fault : List.of(new Fault.Status(503), new Fault.Drops())) {
            scene.slack.faults().next("conversations.join", fault);
            assertThat(scene.messenger().send("p1", open, HELLO))
                    .isInstanceOf(CallResult.Failed.class);
        }
        assertThat(scene.messenger().send("p1", open, HELLO)).isInstanceOf(CallResult.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "external_channel_migrating",
                "message_limit_exceeded",
                "ekm_access_denied",
                "org_login_required",
                "token_revoked",
                "fatal_error",
                ""
            })
    void theseErrorsAreNotThePosts(String error) {
        scene.slack.faults().always("chat.postMessage", new Fault.Refuses(error));
        puts("waits", SALES);
        runs(Duration.ofHours(2));
        assertThat(parcels.headers()).hasSize(1);
        scene.slack.faults().clear();
        runs(Duration.ofMinutes(1));
        assertThat(givenUp).isEmpty();
        assertThat(scene.slack.channel("C1").texts()).containsExactly("waits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"msg_blocks_too_long", "invalid_blocks", "msg_too_long", "block_mismatch"})
    void aRefusedCardArrivesShorter(String error) {
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses(error));
        puts("shorter", SALES);
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses(error));
        runs(Duration.ofSeconds(3));
        assertThat(givenUp).isEmpty();
        assertThat(scene.slack.channel("C1").texts()).singleElement().asString().contains("short");
        assertThat(scene.slack.callLog().calls("chat.postMessage")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "is_archived",
                "not_in_channel",
                "restricted_action",
                "cannot_reply_to_message"
            })
    void aRefusalOfThePlaceGivesThePostUpAndTheNextOneIsTried(String error) {
        scene.slack.faults().next("chat.postMessage", new Fault.Refuses(error));
        scene.slack
                .faults()
                .always("conversations.join", new Fault.Refuses("method_not_supported"));
        puts("refused", SALES);
        puts("next", SALES);
        runs(Duration.ofSeconds(5));
        assertThat(givenUp).singleElement().asString().endsWith(error);
        assertThat(scene.slack.channel("C1").texts()).containsExactly("next");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 400, 403, 404, 408, 500, 503})
    void aLookupThatFailsForHoursNeitherRepeatsNorLosesThePost(int status) {
        scene.slack.faults().next("chat.postMessage", new Fault.DoesThenDrops());
        scene.slack.faults().always("conversations.history", new Fault.Status(status));
        puts("first", SALES);
        runs(Duration.ofHours(3));
        assertThat(scene.slack.channel("C1").texts()).containsExactly("first");
        scene.slack.faults().clear();
        runs(Duration.ofMinutes(1));
        assertThat(givenUp).isEmpty();
        assertThat(parcels.headers()).isEmpty();
        assertThat(scene.slack.channel("C1").texts()).containsExactly("first");
    }

    /// Then no one can tell whether it arrived, and twice is better than never.
    @Test
    void aPostInDoubtInAChannelWithoutReadableHistoryIsSentAgain() {
        scene.slack.faults().next("chat.postMessage", new Fault.Drops());
        scene.slack.faults().always("conversations.history", new Fault.Refuses("missing_scope"));
        puts("first", SALES);
        puts("second", SALES);
        runs(Duration.ofMinutes(2));
        assertThat(givenUp).isEmpty();
        assertThat(parcels.headers()).isEmpty();
        assertThat(scene.slack.channel("C1").texts()).containsExactly("first", "second");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 408, 421, 425, 503})
    void aNetworkInTroubleParksNothing(int status) {
        scene.slack.faults().always("chat.postMessage", new Fault.Status(status));
        scene.slack.faults().always("conversations.open", new Fault.Status(status));
        puts("first", SALES, ANNA);
        runs(Duration.ofHours(3));
        scene.slack.faults().clear();
        runs(Duration.ofMinutes(1));
        assertThat(givenUp).isEmpty();
        assertThat(scene.slack.channel("C1").texts()).containsExactly("first");
        assertThat(texts(scene.slack.directWith("U1").messages())).containsExactly("first");
    }
}
