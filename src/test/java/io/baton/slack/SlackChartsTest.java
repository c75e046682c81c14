package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.SampleCards;
import io.baton.outbox.CallResult;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Charts in posts: uploaded first, then shown in the message.
class SlackChartsTest {
    private static final Place SALES = new Place.Channel("slack:C1");

    private final SlackDoorScene scene = SlackDoorScene.inStoppedTime();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aChartIsOneMessageWithItsPicture() {
        assertThat(scene.messenger().send("p1", SALES, SampleCards.digest()))
                .isInstanceOf(CallResult.Ok.class);

        var file = scene.slack.files().getFirst();
        assertThat(file.bytes()).isEqualTo(SlackDoorScene.PNG);
        assertThat(scene.slack.channel("C1").messages()).hasSize(1);
        var image = scene.slack.channel("C1").last().blocks().path(1);
        assertThat(image.path("slack_file").path("id").asString()).isEqualTo(file.id());
        assertThat(image.path("alt_text").asString()).contains("April unknown");
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void aPostWaitsForAPictureThatIsNotReady() {
        var notReady = new Fault.Refuses("invalid_blocks");
        scene.slack.faults().next("chat.postMessage", notReady, notReady);
        scene.messenger().send("p1", SALES, SampleCards.digest());
        assertThat(scene.slack.channel("C1").messages()).hasSize(1);
        assertThat(scene.slack.channel("C1").last().visibleText()).contains("January 11%");
        assertThat(scene.slack.channel("C1").last().blocks().toString()).contains("slack_file");
        assertThat(scene.slack.files()).hasSize(1);
    }

    @Test
    void aPictureThatFailsIsSentAsText() {
        scene.slack.faults().always("upload", new Fault.Status(500));
        assertThat(scene.messenger().send("p1", SALES, SampleCards.digest()))
                .isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.channel("C1").last().visibleText()).contains("January 11%");
        assertThat(scene.slack.channel("C1").last().blocks().toString())
                .doesNotContain("slack_file");
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void aRateLimitedUploadDelaysThePost() {
        scene.slack
                .faults()
                .next("files.getUploadURLExternal", new Fault.RateLimited(Duration.ofSeconds(3)));
        assertThat(scene.messenger().send("p1", SALES, SampleCards.digest()))
                .isEqualTo(new CallResult.RateLimited<>(Duration.ofSeconds(3)));
        assertThat(scene.slack.channel("C1").messages()).isEmpty();
    }
}
