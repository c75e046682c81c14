package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResponseUrlsTest {
    private final VendorScene vendorScene = VendorScene.setInStoppedTime();
    private final FakeSlack slack = vendorScene.slack();

    @AfterEach
    void close() throws Exception {
        vendorScene.close();
    }

    @Test
    void aResponseUrlWorksFiveTimes() throws Exception {
        String address = address();

        for (int i = 1; i <= 5; i++) {
            assertThat(statusOf(address, "answer " + i)).isEqualTo(200);
        }
        assertThat(statusOf(address, "one more")).isEqualTo(404);
        assertThat(slack.ephemeralsOf("U1")).hasSize(5);
        assertThat(slack.violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.SPENT_RESPONSE_URL);
    }

    @Test
    void aResponseUrlWorksForHalfAnHour() throws Exception {
        String address = address();

        slack.clock().advance(Duration.ofMinutes(30));
        assertThat(statusOf(address, "just in time")).isEqualTo(200);
        slack.clock().advance(Duration.ofSeconds(1));
        assertThat(statusOf(address, "too late")).isEqualTo(404);
    }

    @Test
    void anAnswerWithoutTextIsRefused() throws Exception {
        assertThat(statusOf(address(), "")).isEqualTo(400);
        assertThat(slack.ephemeralsOf("U1")).isEmpty();
    }

    private String address() {
        return SlackJson.text(
                slack.user("U1").command("C1", "/refer", "x").payload(), "response_url");
    }

    private int statusOf(String address, String text) throws Exception {
        String body = SlackJson.object("text", text).toString();
        return vendorScene.vendor().send(address, body).getCode();
    }
}
