package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Turn;
import io.baton.outbox.CallResult;
import io.baton.outbox.Unavailable;
import io.baton.slack.fake.Ephemeral;
import io.baton.slack.fake.Fault;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Works without the scopes that the manifest calls dispensable.
class SlackScopesTest {
    private static final Place CLOSED = new Place.Channel("slack:C9");
    private static final Card HELLO = Card.saying("Hello");

    private final SlackDoorScene scene =
            SlackDoorScene.withoutScopes("channels:history", "groups:history");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aMissingScopeIsNotAbsence() {
        scene.slack.channels().openPrivate("C9", "closed").with("U1");
        scene.scriptedConversation.whispers("Logged as R-1.");
        scene.anna().types("C9", "/refer", "x");

        assertThat(whispered()).isEqualTo("Logged as R-1.").doesNotContain("not in this channel");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).place()).isEqualTo(CLOSED);
        assertThat(scene.messenger().send("p1", CLOSED, HELLO)).isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void slackIsNotAskedForEachCommand() {
        scene.slack.channels().openPrivate("C9", "closed").with("U1");
        scene.anna().types("C9", "/refer", "x");
        scene.anna().types("C9", "/refer", "y");
        assertThat(scene.slack.callLog().calls("conversations.history")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "not_allowed_token_type", "no_permission", "team_x"})
    void onlyAnAnswerAboutTheChannelIsAbsence(String error) {
        scene.slack.channels().openPrivate("C9", "closed").with("U1");
        scene.slack.faults().next("conversations.history", new Fault.Refuses(error));
        scene.anna().types("C9", "/refer", "x");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).place()).isEqualTo(CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "not_in_channel"})
    void anAbsentBotAnswersPrivately(String error) {
        scene.slack.channels().openPrivate("C9", "closed").with("U1");
        scene.slack.faults().next("conversations.history", new Fault.Refuses(error));
        scene.scriptedConversation.whispers("Logged as R-1.");
        scene.anna().types("C9", "/refer", "x");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).place())
                .isEqualTo(new Place.Direct("slack:U1"));
        assertThat(scene.slack.ephemeralsOf("U1").getFirst().blocks().toString())
                .contains("I'm not in this channel");
    }

    @Test
    void aChannelWithoutReadableHistoryIsReported() {
        var sales = new Place.Channel("slack:C1");
        assertThat(scene.messenger().canFind(sales)).isTrue();
        assertThatThrownBy(() -> scene.messenger().find("p1", sales, Instant.EPOCH))
                .isInstanceOf(Unavailable.class);

        assertThat(scene.messenger().canFind(sales)).isFalse();
        assertThat(scene.messenger().canFind(CLOSED)).isTrue();
        assertThat(scene.messenger().canFind(new Place.Direct("slack:U1"))).isTrue();
    }

    @Test
    void aFailedLookIsRepeated() {
        var sales = new Place.Channel("slack:C1");
        scene.slack.faults().next("conversations.history", new Fault.Status(500));
        assertThatThrownBy(() -> scene.messenger().find("p1", sales, Instant.EPOCH))
                .isInstanceOf(Unavailable.class);
        assertThat(scene.messenger().canFind(sales)).isTrue();
    }

    private String whispered() {
        return String.join(
                "|", scene.slack.ephemeralsOf("U1").stream().map(Ephemeral::text).toList());
    }
}
