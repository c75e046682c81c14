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
import com.slack.api.webhook.WebhookResponse;
import io.baton.chat.Attachment.Fetched;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls Slack's Web API with the bot's token and says how it ended. What Slack forbade for a time
/// (429) is not even tried in that time.
public final class SlackApi {
    private static final Logger LOG = LoggerFactory.getLogger(SlackApi.class);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

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

    private final Map<String, Instant> forbiddenUntil = new ConcurrentHashMap<>();
    private final SlackUrls addresses;
    private final Slack slack;
    private final MethodsClient client;
    private final SlackDownloads downloads;
    private final InstantSource clock;

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
        this.addresses = new SlackUrls(apiUrl);
        this.slack = Slack.getInstance(config, PlatformHttp.client(config, addresses, patience));
        this.client = slack.methods(botToken);
        this.downloads =
                new SlackDownloads(PlatformHttp.plain(config, addresses, patience), botToken);
        this.clock = clock;
    }

    SlackApi(
            MethodsClient client,
            Slack slack,
            SlackUrls addresses,
            SlackDownloads downloads,
            InstantSource clock) {
        this.client = client;
        this.slack = slack;
        this.addresses = addresses;
        this.downloads = downloads;
        this.clock = clock;
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
        var address = addresses.trusted(responseUrl);
        if (address.isEmpty()) {
            return new Refused<>("not an address of Slack: " + SlackUrls.redacted(responseUrl));
        }
        return attempt(
                "response_url",
                () -> {
                    var answer =
                            new ActionResponseSender(slack)
                                    .send(address.get().toString(), response);
                    return answer.getCode() == 200 ? said(answer) : status(answer.getCode());
                });
    }

    /// Fetches a file at the address that a payload named, if it is one of Slack's.
    public CallResult<Fetched> download(String url, int most) {
        var address = addresses.trusted(url);
        return address.isEmpty()
                ? new Refused<>("not an address of Slack: " + SlackUrls.redacted(url))
                : attempt("download", () -> downloads.fetch(address.get(), most));
    }

    private interface Attempt<T> {
        CallResult<T> make() throws IOException, SlackApiException;
    }

    private <T> CallResult<T> attempt(String method, Attempt<T> attempt) {
        var until = forbiddenUntil.get(method);
        if (until != null && clock.instant().isBefore(until)) {
            return new RateLimited<>(Duration.between(clock.instant(), until));
        }
        try {
            return attempt.make();
        } catch (SlackApiException e) {
            int code = e.getResponse().code();
            return code == 429
                    ? limited(method, e.getResponse().header("Retry-After"))
                    : status(code);
        } catch (IOException e) {
            return PlatformHttp.wasSent(e) ? new Unknown<>(why(e)) : new Failed<>(why(e));
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
            return limited(method, null);
        }
        if (HALF_DONE.contains(code)) {
            return new Unknown<>(code);
        }
        return PASSING.contains(code) ? new Failed<>(code) : new Refused<>(code);
    }

    private <T> CallResult<T> limited(String method, @Nullable String retryAfter) {
        var wait = seconds(retryAfter);
        forbiddenUntil.put(method, clock.instant().plus(wait));
        return new RateLimited<>(wait);
    }

    private static Duration seconds(@Nullable String retryAfter) {
        try {
            return retryAfter == null
                    ? USUAL_WAIT
                    : Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
        } catch (NumberFormatException e) {
            return USUAL_WAIT;
        }
    }

    /// A response address answers `ok`, or JSON with an error inside.
    private static CallResult<WebhookResponse> said(WebhookResponse answer) {
        var body = String.valueOf(answer.getBody());
        return body.replace(" ", "").contains("\"ok\":false")
                ? new Refused<>(body.substring(0, Math.min(body.length(), 200)))
                : new Ok<>(answer);
    }

    /// A server that stumbled may have acted before: a gateway's 502 does not say.
    private static <T> CallResult<T> status(int code) {
        return code >= 500 ? new Unknown<>("HTTP " + code) : new Refused<>("HTTP " + code);
    }

    private static String why(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
