package io.baton.slack;

import io.baton.door.UrlAllowlist;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Settings for one workspace.
///
/// @param botToken `xoxb-…`
/// @param appToken `xapp-…` for Socket Mode, or null
/// @param signingSecret for `POST /slack/events`; null turns that off
/// @param apiUrl ends with a slash
public record SlackSettings(
        String botToken, @Nullable String appToken, @Nullable String signingSecret, String apiUrl) {

    public static final String API_URL = "https://slack.com/api/";

    /// Problems in the settings, one sentence each with the fix; empty if there are none or nothing
    /// is set.
    public static List<String> problems(
            @Nullable String botToken,
            @Nullable String appToken,
            @Nullable String signingSecret,
            @Nullable String apiUrl) {
        var problems = new ArrayList<String>();
        boolean reachable = given(appToken) || given(signingSecret);
        if (reachable && !given(botToken)) {
            problems.add(
                    "%1$s is set but SLACK_BOT_TOKEN is not: set SLACK_BOT_TOKEN to the bot token (xoxb-…) from OAuth & Permissions, or remove %1$s."
                            .formatted(
                                    given(appToken) ? "SLACK_APP_TOKEN" : "SLACK_SIGNING_SECRET"));
        }
        if (given(botToken) && !reachable) {
            problems.add(
                    "SLACK_BOT_TOKEN is set, but Slack has no way to reach Baton: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).");
        }
        prefix(problems, "SLACK_BOT_TOKEN", botToken, "xoxb-");
        prefix(problems, "SLACK_APP_TOKEN", appToken, "xapp-");
        address(problems, apiUrl);
        return problems;
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static void prefix(
            List<String> problems, String name, @Nullable String value, String start) {
        if (value != null && given(value) && !value.strip().startsWith(start)) {
            problems.add(
                    "%s must start with %s: copy the right token from your app's pages at api.slack.com/apps."
                            .formatted(name, start));
        }
    }

    private static void address(List<String> problems, @Nullable String apiUrl) {
        if (apiUrl == null || !given(apiUrl)) {
            return;
        }
        var url = HttpUrl.parse(apiUrl.strip());
        if (url == null
                || !url.encodedPath().endsWith("/")
                || !(url.isHttps() || UrlAllowlist.isLoopback(url))) {
            problems.add(
                    "SLACK_API_URL must be an https address that ends with a slash, such as %s (plain http is allowed only for this machine)."
                            .formatted(API_URL));
        }
    }

    /// Without secrets.
    @Override
    public String toString() {
        return "Slack at %s, %s".formatted(apiUrl, appToken == null ? "by HTTP" : "by Socket Mode");
    }
}
