package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Turn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Ids of acts.
class TurnIdsTest {
    private static final Card OFFER =
            Card.saying("Take it?").buttons(Button.primary("Accept", "offer.accept", "R-12/2"));

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        assertThat(scene.slack.violations()).isEmpty();
        scene.close();
    }

    @Test
    void anActKeepsItsIdWhenItIsSentAgain() {
        var channelMessage = scene.posted(OFFER);
        var deliveries =
                List.of(
                        scene.anna().types("C1", "/refer", "list").delivery(),
                        scene.anna().mentions("C1", "refer list").delivery(),
                        scene.anna().presses(channelMessage, "Accept").delivery(),
                        scene.anna().usesShortcut("log_referral", channelMessage).delivery());
        deliveries.forEach(
                slackRequest -> scene.slack.requests().send(slackRequest.again(1, "http_timeout")));
        deliveries.forEach(slackRequest -> scene.slack.requests().send(slackRequest));

        var ids = scene.scriptedConversation.heard().stream().map(Turn::id).toList();
        assertThat(ids).hasSize(12);
        assertThat(ids.subList(4, 8)).isEqualTo(ids.subList(0, 4)).isEqualTo(ids.subList(8, 12));
        assertThat(ids.subList(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void twoClicksAreTwoActs() {
        var channelMessage = scene.posted(OFFER);
        IntStream.range(0, 5).forEach(_ -> scene.anna().presses(channelMessage, "Accept"));
        assertThat(scene.scriptedConversation.heard())
                .extracting(Turn::id)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }
}
