package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestSenderTest {
    private final VendorScene vendorScene = VendorScene.set();
    private final FakeSlack slack = vendorScene.slack();
    private final BoltBot bot;

    RequestSenderTest() throws Exception {
        bot = new BoltBot(vendorScene);
    }

    @BeforeEach
    void connect() {
        bot.app().command("/refer", (request, context) -> context.ack());
        slack.callsBotAt(bot.address());
    }

    @AfterEach
    void close() throws Exception {
        bot.close();
        vendorScene.close();
    }

    @Test
    void aValidSignatureIsAccepted() {
        SlackRequest command = slack.user("U1").command("C1", "/refer", "x");

        assertThat(slack.requests().sendForged(command, Forgery.NONE).status()).isEqualTo(200);
    }

    /// Bolt's own check accepts future timestamps, so a bot must check both directions itself.
    @ParameterizedTest
    @EnumSource(
            value = Forgery.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "FUTURE"})
    void aForgedRequestIsRejected(Forgery forgery) {
        SlackRequest command = slack.user("U1").command("C1", "/refer", "x");

        assertThat(slack.requests().sendForged(command, forgery).status()).isEqualTo(401);
    }

    @Test
    void urlVerificationReturnsTheChallenge() {
        assertThat(slack.requests().verifiesAddress("c-1").body()).contains("c-1");
    }

    @Test
    void anyBodyCanBeSentWithAValidSignature() {
        assertThat(slack.requests().sendRaw("{oops", "application/json").status())
                .isNotEqualTo(401);
    }

    @Test
    void anAbsentBotIsStatusZero() {
        slack.callsBotAt(URI.create("http://127.0.0.1:1"));

        assertThat(slack.user("U1").types("C1", "/refer", "x").status()).isZero();
    }
}
