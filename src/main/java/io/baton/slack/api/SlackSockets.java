package io.baton.slack.api;

import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.util.http.SlackHttpClient;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/// Opens WebSockets to Slack. A connection that doesn't answer a ping in time counts as broken.
public final class SlackSockets {
    private final SlackApi api;
    private final SlackUrls slackUrls;
    private final String appToken;
    private final OkHttpClient http;

    public SlackSockets(SlackApi api, String apiUrl, String appToken, Duration timeout) {
        this.api = api;
        this.slackUrls = new SlackUrls(apiUrl);
        this.appToken = appToken;
        var config = api.slack().getHttpClient().getConfig();
        this.http =
                SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        // Its own threads would keep the process alive after the end.
                        .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                        .connectTimeout(timeout)
                        .pingInterval(timeout)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build();
    }

    /// Asks Slack for an address, which is good for one connection (`apps.connections.open`).
    public CallResult<HttpUrl> address() {
        CallResult<AppsConnectionsOpenResponse> opened =
                api.call(
                        "apps.connections.open",
                        client -> client.appsConnectionsOpen(r -> r.token(appToken)));
        return opened.then(answer ->
                slackUrls
                        .socket(answer.getUrl())
                        .<CallResult<HttpUrl>>map(Ok::new)
                        .orElseGet(() -> new Refused<>("not a Slack URL")));
    }

    public WebSocket open(HttpUrl address, WebSocketListener listener) {
        return http.newWebSocket(new Request.Builder().url(address).build(), listener);
    }
}
