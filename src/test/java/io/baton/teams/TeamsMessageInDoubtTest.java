package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.Unavailable;
import io.baton.teams.fake.ConnectorFault;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Messages of which Teams doesn't say in time whether they arrived.
class TeamsMessageInDoubtTest {
    private static final Card OFFER = Card.saying("An offer");

    private TeamsDoorScene scene;

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aTimeoutIsAnUnknownOutcome() {
        scene.anna.says("help");
        scene.teams.fails(ConnectorFault.late(Duration.ofSeconds(4)));
        assertThat(scene.messenger().send("p", new Place.Direct(scene.anna.id()), OFFER))
                .isInstanceOf(CallResult.Unknown.class);
    }

    @TestFactory
    Stream<DynamicTest> aMessageThatTeamsConfirmsLateIsNotSentAgain() {
        return Stream.<Function<TeamsDoorScene, Place>>of(
                        own -> new Place.Direct(own.anna.id()),
                        TeamsDoorScene::channel,
                        own -> new Place.Ephemeral("teams:" + own.sales, own.anna.id(), null))
                .map(place -> DynamicTest.dynamicTest("late", () -> confirmedLate(place)));
    }

    private static void confirmedLate(Function<TeamsDoorScene, Place> place) {
        try (var own = TeamsDoorScene.open()) {
            own.anna.says("help");
            own.anna.mentions(own.sales, "help");
            var to = place.apply(own);
            var messenger = own.messenger();
            int before = own.teams.calls().size();
            own.teams.fails(ConnectorFault.late(Duration.ofSeconds(3)));
            assertThat(messenger.send("p", to, OFFER)).isInstanceOf(CallResult.Unknown.class);
            assertThat(messenger.awaitsAnswer("p")).isTrue();
            TeamsDoorScene.eventually(() -> !messenger.awaitsAnswer("p"));
            var reference = messenger.find("p", to, Instant.EPOCH).orElseThrow();
            assertThat(own.teams.calls()).hasSize(before + 1);
            assertThat(messenger.rewrite(reference, to, OFFER)).isInstanceOf(CallResult.Ok.class);
        }
    }

    /// The courier may fail to record it, and ask whether the message arrived.
    @Test
    void aConfirmedMessageIsFoundToo() {
        scene.anna.says("help");
        var anna = new Place.Direct(scene.anna.id());
        var messenger = scene.messenger();
        var sent = (CallResult.Ok<String>) messenger.send("p", anna, OFFER);
        assertThat(messenger.find("p", anna, Instant.EPOCH)).contains(sent.answer());
        scene.teams.fails(ConnectorFault.of(503, "ServiceUnavailable"));
        assertThat(messenger.send("q", anna, OFFER)).isNotInstanceOf(CallResult.Ok.class);
        assertThat(messenger.find("q", anna, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aMessageInDoubtWaitsUntilTeamsAnswersAboutItsConversation() {
        scene.anna.says("help");
        var anna = new Place.Direct(scene.anna.id());
        scene.teams.fails(ConnectorFault.of(503, "ServiceUnavailable"), ConnectorFault.limited(9));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> scene.messenger().find("parcel", anna, Instant.EPOCH))
                    .isInstanceOf(Unavailable.class);
        }
        scene.teams.fails(ConnectorFault.late(Duration.ofSeconds(4)));
        assertThatThrownBy(() -> scene.messenger().find("parcel", anna, Instant.EPOCH))
                .isInstanceOf(Unavailable.class);
        assertThat(scene.messenger().find("parcel", anna, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aConversationThatNoLongerExistsIsAnAnswerToo() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.removes(scene.sales);
        assertThat(scene.messenger().find("parcel", scene.channel(), Instant.EPOCH)).isEmpty();
        assertThat(
                        scene.messenger()
                                .find(
                                        "parcel",
                                        new Place.Direct("teams:never-seen"),
                                        Instant.EPOCH))
                .isEmpty();
    }
}
