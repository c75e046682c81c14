package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Turn;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Many people in one line, and people who are known while Slack can't say who they are.
class SlackMentionsTest {
    private final SlackDoorScene scene = SlackDoorScene.inStoppedTime();

    @AfterEach
    void close() {
        assertThat(scene.slack.violations()).isEmpty();
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 30, 100})
    void everyoneInTheLineIsLookedUpOnce(int count) {
        scene.anna().types("C1", "/partner", "add X contact " + mentions(count));

        var mentioned = scene.scriptedConversation.only(Turn.Said.class).mentioned();
        assertThat(mentioned).hasSize(count);
        assertThat(mentioned.get("slack:U10" + count))
                .isEqualTo(new Person("slack:U10" + count, "p" + count, true));
        assertThat(scene.slack.callLog().calls("users.info")).hasSize(count + 1);
    }

    @Test
    void aCrowdIsLookedUpInSteps() {
        var text = "add X contact " + mentions(PersonLookups.MOST + 20);
        scene.anna().types("C1", "/partner", text);
        assertThat(scene.scriptedConversation.heard()).isEmpty();
        assertThat(scene.slack.callLog().calls("users.info")).hasSize(PersonLookups.MOST + 1);

        scene.anna().types("C1", "/partner", text);
        assertThat(scene.scriptedConversation.only(Turn.Said.class).mentioned())
                .hasSize(PersonLookups.MOST + 20);
    }

    @Test
    void aRateLimitEndsTheLookupsAndTheNextTryGoesOn() {
        var text = "add X contact " + mentions(30);
        scene.anna().types("C1", "/partner", "list");
        scene.slack.faults().next("users.info", new Fault.RateLimited(Duration.ofSeconds(30)));
        scene.anna().types("C1", "/partner", text);
        assertThat(scene.scriptedConversation.heard()).hasSize(1);

        scene.slack.clock().advance(Duration.ofSeconds(31));
        scene.anna().types("C1", "/partner", text);
        assertThat(((Turn.Said) scene.scriptedConversation.heard().getLast()).mentioned())
                .hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "service_unavailable", "token_revoked", "no_idea"})
    void peopleAlreadyKnownStayKnown(String error) {
        scene.anna().types("C1", "/refer", "list");
        scene.slack.clock().advance(Duration.ofMinutes(4));
        scene.slack.faults().always("users.info", new Fault.Refuses(error));
        scene.anna().types("C1", "/refer", "list");
        assertThat(scene.scriptedConversation.heard())
                .extracting(Turn::person)
                .hasSize(2)
                .containsOnly(new Person("slack:U1", "anna", true));
    }

    @Test
    void peopleAlreadyKnownStayKnownDuringARateLimit() {
        scene.anna().types("C1", "/refer", "list");
        scene.slack.clock().advance(Duration.ofMinutes(4));
        scene.slack.faults().next("users.info", new Fault.RateLimited(Duration.ofMinutes(10)));
        scene.anna().types("C1", "/refer", "list");
        scene.slack.user("U2").types("C1", "/refer", "list");

        assertThat(scene.scriptedConversation.heard()).hasSize(2);
        assertThat(scene.slack.ephemeralsOf("U2").getFirst().text()).contains("who you are");
    }

    @Test
    void aNewAnswerReplacesWhatWasKnown() {
        scene.anna().types("C1", "/refer", "list");
        scene.slack.clock().advance(Duration.ofMinutes(4));
        scene.slack.faults().next("users.info", new Fault.Refuses("user_not_found"));
        scene.anna().types("C1", "/refer", "list");
        assertThat(scene.scriptedConversation.heard().getLast().person().inHomeTeam()).isFalse();
    }

    private String mentions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> {
                    scene.slack.people().add("U10" + i, "p" + i);
                    return "@p" + i;
                })
                .collect(Collectors.joining(" "));
    }
}
