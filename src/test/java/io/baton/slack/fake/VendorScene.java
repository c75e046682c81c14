package io.baton.slack.fake;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import io.baton.testing.MutableClock;
import java.time.Instant;

/// A fake with Anna and Ben in channel C1, and Slack's own Java client connected to it.
record VendorScene(FakeSlack slack, Slack vendor) implements AutoCloseable {

    static VendorScene set() {
        return set(FakeSlackSettings.standard());
    }

    /// With a clock that tests move.
    static VendorScene setInStoppedTime() {
        return set(
                FakeSlackSettings.standard()
                        .withClock(MutableClock.stoppedAt(Instant.parse("2026-11-23T09:00:00Z"))));
    }

    static VendorScene set(FakeSlackSettings settings) {
        FakeSlack slack = FakeSlack.start(settings);
        slack.people().add("U1", "anna");
        slack.people().add("U2", "ben");
        slack.channels().openPublic("C1", "sales").with("U1", "U2");
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        return new VendorScene(slack, Slack.getInstance(config));
    }

    /// A client with the bot's token.
    MethodsClient bot() {
        return vendor.methods(slack.identity().botToken());
    }

    @Override
    public void close() throws Exception {
        slack.close();
        vendor.close();
    }
}
