package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final VendorScene vendorScene = VendorScene.setInStoppedTime();
    private final FakeSlack slack = vendorScene.slack();

    @AfterEach
    void close() throws Exception {
        vendorScene.close();
    }

    @Test
    void a429NamesTheWaitAndEndsAfterIt() throws Exception {
        slack.faults().next("chat.postMessage", new Fault.RateLimited(Duration.ofSeconds(7)));

        assertThatThrownBy(this::post)
                .isInstanceOfSatisfying(
                        SlackApiException.class,
                        e -> {
                            assertThat(e.getResponse().code()).isEqualTo(429);
                            assertThat(e.getResponse().header("Retry-After")).isEqualTo("7");
                        });
        slack.clock().advance(Duration.ofSeconds(8));
        vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("later"));

        assertThat(slack.channel("C1").texts()).containsExactly("later");
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void aCallWithinTheWaitIsAViolation() {
        slack.faults().next("chat.postMessage", new Fault.RateLimited(Duration.ofSeconds(7)));
        assertThatThrownBy(this::post).isInstanceOf(SlackApiException.class);

        // The fake tolerates calls that may have been under way when the 429 was sent.
        Awaitility.await()
                .untilAsserted(() -> {
                    assertThatThrownBy(this::post).isInstanceOf(SlackApiException.class);
                    assertThat(slack.violations())
                            .extracting(Violation::kind)
                            .contains(Violation.Kind.INSIDE_RETRY_AFTER);
                });
        assertThat(slack.channel("C1").messages()).isEmpty();
    }

    @Test
    void withTheRuleOnAChannelAcceptsOneMessageASecond() throws Exception {
        slack.channels().openPublic("C2", "other");
        slack.rateLimits().oneMessageASecondPerChannel(true);

        post();
        assertThatThrownBy(this::post).isInstanceOf(SlackApiException.class);
        vendorScene.bot().chatPostMessage(r -> r.channel("C2").text("elsewhere"));
        slack.clock().advance(Duration.ofSeconds(2));
        post();

        assertThat(slack.channel("C1").messages()).hasSize(2);
        assertThat(slack.channel("C2").messages()).hasSize(1);
    }

    @Test
    void anErrorStatusChangesNothing() {
        slack.faults().next("chat.postMessage", new Fault.Status(503));

        assertThatThrownBy(this::post)
                .isInstanceOfSatisfying(
                        SlackApiException.class,
                        e -> assertThat(e.getResponse().code()).isEqualTo(503));
        assertThat(slack.channel("C1").messages()).isEmpty();
        assertThat(slack.callLog().calls("chat.postMessage"))
                .extracting(ApiCall::outcome)
                .containsExactly("http_503");
    }

    @Test
    void aDroppedCallChangesNothing() {
        slack.faults().always("chat.postMessage", new Fault.Drops());

        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(slack.channel("C1").messages()).isEmpty();
        assertThat(slack.callLog().calls("chat.postMessage")).noneMatch(ApiCall::effective);
    }

    @Test
    void aCallCanTakeEffectWithoutAResponse() {
        slack.faults().next("chat.postMessage", new Fault.DoesThenDrops());

        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(slack.channel("C1").texts()).containsExactly("hello");
        assertThat(slack.callLog().calls("chat.postMessage"))
                .singleElement()
                .matches(ApiCall::effective);
    }

    @Test
    void aHungCallEndsWithoutEffect() {
        slack.faults().next("chat.postMessage", new Fault.Hangs(Duration.ofMillis(300)));

        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(slack.callLog().calls("chat.postMessage"))
                .extracting(ApiCall::outcome)
                .contains("hung");
        assertThat(slack.channel("C1").messages()).isEmpty();
    }

    @Test
    void goingDarkRefusesConnectionsButKeepsData() throws Exception {
        post();
        slack.goDark();
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        slack.comeBack();
        post();

        assertThat(slack.channel("C1").messages()).hasSize(2);
    }

    @Test
    void theSameSeedGivesTheSameFaults() {
        assertThat(outcomesWithSeed(7))
                .isEqualTo(outcomesWithSeed(7))
                .contains("http_500")
                .contains("ok");
    }

    private String outcomesWithSeed(long seed) {
        slack.callLog().clear();
        slack.faults().sometimes(0.3, seed, new Fault.Status(500));
        for (int i = 0; i < 40; i++) {
            ignoringErrors(this::post);
        }
        slack.faults().clear();
        return slack.callLog().calls().stream().map(ApiCall::outcome).toList().toString();
    }

    private static void ignoringErrors(ThrowingCallable call) {
        assertThat(catchThrowable(call))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(SlackApiException.class));
    }

    private void post() throws Exception {
        vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("hello"));
    }
}
