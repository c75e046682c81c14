package io.baton.slack.api;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import io.baton.door.BoundedDownloads;
import java.time.InstantSource;
import okhttp3.OkHttpClient;

/// A [SlackApi] on a client that returns what no server could.
public final class MockedSlack {
    private MockedSlack() {}

    public static SlackApi on(MethodsClient client) {
        return new SlackApi(
                client,
                Slack.getInstance(),
                new SlackUrls("https://slack.com/api/"),
                new BoundedDownloads(new OkHttpClient()),
                InstantSource.system());
    }
}
