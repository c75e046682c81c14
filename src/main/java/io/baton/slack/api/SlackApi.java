package io.baton.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.WebhookResponse;
import io.baton.chat.Attachment.Fetched;
import io.baton.door.BoundedDownloads;
import io.baton.door.PlatformHttp;
import io.baton.door.UrlAllowlist;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls Slack's Web API with the bot's token and says how it ended. What Slack forbade for a time
/// (429) is not even tried in that time.
public final class SlackApi {
    private static final Logger LOG = LoggerFactory.getLogger(SlackApi.class);
    private static final String RETRY_AFTER = "Retry-After";
    private static final String RESPONSE_URL = "response_url";

    /// Slack: "it's possible some aspect of the operation succeeded before the error was raised".
    private static final Set<String> HALF_DONE = Set.of("internal_error", "fatal_error");

    /// The token may be mended, the service may come back: a later attempt can succeed.
    private static final Set<String> PASSING =
            Set.of(
                    "service_unavailable",
                    "request_timeout",
                    "team_added_to_org",
                    "org_login_required",
                    "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired");

    private final SlackUrls slackUrls;
    private final Slack slack;
    private final MethodsClient client;
    private final BoundedDownloads boundedDownloads;
    private final String botToken;
    private final MethodLimits limits;

    /// One call of Slack's client.
    public interface Call<T> {
        T on(MethodsClient client) throws IOException, SlackApiException;
    }

    /// @param patience for each call from its beginning to its end
    public SlackApi(String apiUrl, String botToken, InstantSource clock, Duration patience) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        // With statistics on, the client asks auth.test by itself.
        config.setStatsEnabled(false);
        this.slackUrls = new SlackUrls(apiUrl);
        var calls = PlatformHttp.forCalls(http(config), slackUrls, patience);
        this.slack = Slack.getInstance(config, new SlackHttpClient(calls));
        this.client = slack.methods(botToken);
        this.boundedDownloads =
                new BoundedDownloads(PlatformHttp.forDownloads(http(config), slackUrls, patience));
        this.botToken = botToken;
        this.limits = new MethodLimits(clock);
    }

    private static OkHttpClient.Builder http(SlackConfig config) {
        return SlackHttpClient.buildOkHttpClient(config).newBuilder();
    }

    /// For tests: with clients that answer as no fake of Slack can.
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
    }

    public Slack slack() {
        return slack;
    }

    /// @param method its name, by which Slack limits the rate
    public <T extends SlackApiTextResponse> CallResult<T> call(String method, Call<T> call) {
        return attempt(
                method,
                () -> {
                    var answer = call.on(client);
                    if (answer == null) {
                        return new Unknown<>("no answer");
                    }
                    return answer.isOk() ? new Ok<>(answer) : refused(method, answer.getError());
                });
    }

    /// Answers at the address that an interaction brought along: five times in 30 minutes.
    public CallResult<WebhookResponse> respond(
            @Nullable String responseUrl, ActionResponse response) {
        var address = slackUrls.parse(responseUrl);
        if (address.isEmpty()) {
            return foreign(responseUrl);
        }
        var sender = new ActionResponseSender(slack);
        return attempt(RESPONSE_URL, () -> said(sender.send(address.get().toString(), response)));
    }

    /// Fetches a file at the address that a payload named, if it is one of Slack's.
    public CallResult<Fetched> download(String url, int most) {
        return slackUrls
                .parse(url)
                .map(address -> boundedDownloads.fetch(address, botToken, most))
                .orElseGet(() -> foreign(url));
    }

    private static <T> CallResult<T> foreign(@Nullable String url) {
        return new Refused<>("not an address of Slack: " + UrlAllowlist.redacted(url));
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
            return status(method, e.getResponse().code(), e.getResponse().header(RETRY_AFTER));
        } catch (IOException e) {
            return PlatformHttp.failed(e);
        } catch (JsonParseException e) {
            return new Unknown<>("the answer was no JSON");
        } catch (SlackFilesUploadV2Exception e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} failed within Slack's client", method, e);
            return new Unknown<>(e.getClass().getSimpleName());
        }
    }

    private <T> CallResult<T> refused(String method, @Nullable String error) {
        var code = error == null ? "unknown" : error;
        if (code.equals("ratelimited") || code.equals("rate_limited")) {
            return limits.limited(method, null);
        }
        if (HALF_DONE.contains(code)) {
            return new Unknown<>(code);
        }
        return PASSING.contains(code) ? new Failed<>(code) : new Refused<>(code);
    }

    /// A response address answers `ok`, or JSON with an error inside.
    private CallResult<WebhookResponse> said(WebhookResponse answer) {
        if (answer.getCode() != 200) {
            return status(RESPONSE_URL, answer.getCode(), retryAfter(answer));
        }
        var body = String.valueOf(answer.getBody());
        return body.replace(" ", "").contains("\"ok\":false")
                ? new Refused<>(body.substring(0, Math.min(body.length(), 200)))
                : new Ok<>(answer);
    }

    private static @Nullable String retryAfter(WebhookResponse answer) {
        return answer.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(RETRY_AFTER))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }

    /// A server that stumbled may have acted before: a gateway's 502 does not say.
    private <T> CallResult<T> status(String method, int code, @Nullable String retryAfter) {
        if (code == 429) {
            return limits.limited(method, retryAfter);
        }
        return code >= 500 ? new Unknown<>("HTTP " + code) : new Refused<>("HTTP " + code);
    }
}
