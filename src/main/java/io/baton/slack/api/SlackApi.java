package io.baton.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.util.http.SlackHttpClient;
import io.baton.chat.Attachment.Fetched;
import io.baton.door.BoundedDownloads;
import io.baton.door.PlatformHttp;
import io.baton.door.UrlAllowlist;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls Slack's Web API with the bot's token and returns how each call ended. Doesn't call a
/// method while Slack rate-limits it (429).
public final class SlackApi {
    private static final Logger LOG = LoggerFactory.getLogger(SlackApi.class);
    private static final String RETRY_AFTER = "Retry-After";
    private static final String RESPONSE_URL = "response_url";

    private final SlackUrls slackUrls;
    private final Slack slack;
    private final MethodsClient client;
    private final BoundedDownloads boundedDownloads;
    private final String botToken;
    private final MethodLimits limits;
    private final SlackErrors errors;
    private final TokenState tokenState = new TokenState();

    /// One call of Slack's client.
    public interface Call<T> {
        T on(MethodsClient client) throws IOException, SlackApiException;
    }

    /// @param patience limit for each call as a whole
    public SlackApi(String apiUrl, String botToken, InstantSource clock, Duration patience) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        // With statistics on, the client calls auth.test by itself.
        config.setStatsEnabled(false);
        this.slackUrls = new SlackUrls(apiUrl);
        var calls = PlatformHttp.forCalls(http(config), slackUrls, patience);
        this.slack = Slack.getInstance(config, new SlackHttpClient(calls));
        this.client = slack.methods(botToken);
        this.boundedDownloads =
                new BoundedDownloads(PlatformHttp.forDownloads(http(config), slackUrls, patience));
        this.botToken = botToken;
        this.limits = new MethodLimits(clock);
        this.errors = new SlackErrors(limits);
    }

    private static OkHttpClient.Builder http(SlackConfig config) {
        return SlackHttpClient.buildOkHttpClient(config).newBuilder();
    }

    /// For tests, with clients that return what no fake server can.
    SlackApi(
            MethodsClient client,
            Slack slack,
            SlackUrls slackUrls,
            BoundedDownloads boundedDownloads,
            InstantSource clock) {
        this.client = client;
        this.slack = slack;
        this.slackUrls = slackUrls;
        this.boundedDownloads = boundedDownloads;
        this.botToken = "";
        this.limits = new MethodLimits(clock);
        this.errors = new SlackErrors(limits);
    }

    public Slack slack() {
        return slack;
    }

    public TokenState tokenState() {
        return tokenState;
    }

    /// @param method its name; Slack limits the rate by method
    public <T extends SlackApiTextResponse> CallResult<T> call(String method, Call<T> call) {
        return attempt(
                method,
                () -> {
                    var answer = call.on(client);
                    if (answer == null) {
                        return new Unknown<>("no response");
                    }
                    CallResult<T> result =
                            answer.isOk()
                                    ? new Ok<>(answer)
                                    : errors.code(method, answer.getError());
                    tokenState.learn(method, result);
                    return result;
                });
    }

    /// Answers at the response URL of an interaction. Slack: up to five times in 30 minutes.
    public CallResult<String> respond(@Nullable String responseUrl, ActionResponse response) {
        var address = slackUrls.parse(responseUrl);
        if (address.isEmpty()) {
            return foreign(responseUrl);
        }
        return attempt(RESPONSE_URL, () -> respondAt(address.get(), response));
    }

    /// Downloads a file from a URL in a payload, if it is one of Slack's.
    public CallResult<Fetched> download(String url, int most) {
        return slackUrls
                .parse(url)
                .map(address -> boundedDownloads.fetch(address, botToken, most))
                .orElseGet(() -> foreign(url));
    }

    private static <T> CallResult<T> foreign(@Nullable String url) {
        return new Refused<>("not a Slack URL: " + UrlAllowlist.redacted(url));
    }

    private interface Attempt<T> {
        CallResult<T> make() throws IOException, SlackApiException;
    }

    private <T> CallResult<T> attempt(String method, Attempt<T> attempt) {
        var wait = limits.wait(method);
        if (wait.isPresent()) {
            return new RateLimited<>(wait.get());
        }
        try {
            return attempt.make();
        } catch (SlackApiException e) {
            return errors.status(
                    method, e.getResponse().code(), e.getResponse().header(RETRY_AFTER));
        } catch (IOException e) {
            return PlatformHttp.failed(e);
        } catch (JsonParseException e) {
            return new Unknown<>("the response is not JSON");
        } catch (SlackFilesUploadV2Exception e) {
            return errors.inUpload(method, e);
        } catch (RuntimeException e) {
            LOG.warn("{} failed in Slack's client", method, e);
            return new Unknown<>(e.getClass().getSimpleName());
        }
    }

    /// A response URL returns `ok`, or JSON with an error. Slack's own sender would drop the
    /// headers, and with them the requested wait.
    private CallResult<String> respondAt(HttpUrl address, ActionResponse response)
            throws IOException {
        try (var answer = slack.getHttpClient().postJsonBody(address.toString(), response)) {
            if (answer.code() != 200) {
                return errors.status(RESPONSE_URL, answer.code(), answer.header(RETRY_AFTER));
            }
            var body = answer.body() == null ? "" : answer.body().string();
            return body.replace(" ", "").contains("\"ok\":false")
                    ? new Refused<>(body.substring(0, Math.min(body.length(), 200)))
                    : new Ok<>(body);
        }
    }
}
