package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The fake as Slack's own Java client sees it.
class FakeSlackTest {
    private final FakeSlack slack = FakeSlack.start();
    private final SlackConfig config = new SlackConfig();
    private MethodsClient client = Slack.getInstance().methods();

    @BeforeEach
    void connect() {
        slack.people().add("U1", "anna");
        slack.channels().openPublic("C1", "sales").with("U1");
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        client = Slack.getInstance(config).methods(slack.identity().botToken());
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void theBotLearnsWhoItIs() throws Exception {
        assertThat(client.authTest(r -> r).getUserId()).isEqualTo(slack.identity().botUserId());
    }

    @Test
    void aPostedMessageStandsInItsChannel() throws Exception {
        var posted = client.chatPostMessage(r -> r.channel("C1").text("hello"));

        assertThat(posted.isOk()).isTrue();
        assertThat(slack.channel("C1").last().ts()).isEqualTo(posted.getTs());
        assertThat(slack.channel("C1").texts()).containsExactly("hello");
        assertThat(slack.ledger().calls("chat.postMessage")).singleElement().matches(Call::ok);
    }

    @Test
    void anEditKeepsWhatWasSaidBefore() throws Exception {
        var posted = client.chatPostMessage(r -> r.channel("C1").text("before"));
        client.chatUpdate(r -> r.channel("C1").ts(posted.getTs()).text("after"));

        Message message = slack.channel("C1").at(posted.getTs());
        assertThat(message.text()).isEqualTo("after");
        assertThat(message.earlier()).extracting(Content::text).containsExactly("before");
    }

    @Test
    void aWhisperReachesOnePersonAlone() throws Exception {
        client.chatPostEphemeral(r -> r.channel("C1").user("U1").text("psst"));

        assertThat(slack.ephemeralsOf("U1")).extracting(Ephemeral::text).containsExactly("psst");
        assertThat(slack.channel("C1").messages()).isEmpty();
    }
}
