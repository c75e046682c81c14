package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.slack.api.SlackApi;
import io.baton.slack.fake.Channel.Sharing;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FakeSlackSettings;
import io.baton.slack.fake.Fault;
import io.baton.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who can read a channel, as Slack says.
class ChannelInfoTest {
    private final MutableClock clock =
            MutableClock.stoppedAt(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeSlack slack = FakeSlack.start(FakeSlackSettings.standard().withClock(clock));
    private final ChannelInfo channelInfo =
            new ChannelInfo(
                    new SlackApi(
                            slack.apiUrl(),
                            slack.identity().botToken(),
                            clock,
                            Duration.ofSeconds(10)),
                    clock);

    @AfterEach
    void close() {
        slack.close();
    }

    private Readership readers(String channel) {
        return channelInfo.readersOf(new Place.Channel("slack:" + channel));
    }

    @Test
    void anInternalChannelIsReadByTheFirmOnly() {
        slack.channels().openPublic("C1", "sales");
        slack.channels().openPrivate("G1", "board");
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        assertThat(readers("G1")).isEqualTo(Readership.OWN_PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(value = Sharing.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aSharedChannelIsReadByOutsiders(Sharing sharing) {
        slack.channels().openPublic("C1", "sales").shared(sharing);
        slack.channels().openPrivate("G1", "board").shared(sharing);
        assertThat(readers("C1")).isEqualTo(Readership.OUTSIDERS);
        assertThat(readers("G1")).isEqualTo(Readership.OUTSIDERS);
    }

    @Test
    void theAnswerIsAskedForAgainAfterAMinute() {
        var channel = slack.channels().openPublic("C1", "sales");
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        channel.shared(Sharing.EXTERNAL);
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        assertThat(slack.callLog().calls("conversations.info")).hasSize(1);
        clock.advance(Duration.ofSeconds(61));
        assertThat(readers("C1")).isEqualTo(Readership.OUTSIDERS);
    }

    @Test
    void itIsUnknownWhileSlackFailsAndAfterwardsKnown() {
        slack.channels().openPublic("C1", "sales");
        slack.faults().next("conversations.info", new Fault.Drops());
        assertThat(readers("C1")).isEqualTo(Readership.UNKNOWN);
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
    }

    @Test
    void aPrivateChannelWithoutTheBotIsUnknown() {
        slack.channels().openPrivate("G1", "board").without(slack.identity().botUserId());
        assertThat(readers("G1")).isEqualTo(Readership.UNKNOWN);
        assertThat(readers("C404")).isEqualTo(Readership.UNKNOWN);
    }
}
