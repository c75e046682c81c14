package io.baton.slack.api;

import io.baton.door.UrlAllowlist;
import okhttp3.HttpUrl;

/// Allows Slack's own hosts over https, and the host of the API itself. Payloads name URLs such as
/// `response_url` or an upload address.
final class SlackUrls implements UrlAllowlist {
    private final HttpUrl api;

    SlackUrls(String apiUrl) {
        this.api = HttpUrl.get(apiUrl);
    }

    @Override
    public boolean allows(HttpUrl url) {
        return slack(url) || api(url);
    }

    private static boolean slack(HttpUrl url) {
        return UrlAllowlist.isHttps(url)
                && (url.host().equals("slack.com") || url.host().endsWith(".slack.com"));
    }

    private boolean api(HttpUrl url) {
        return url.scheme().equals(api.scheme())
                && url.host().equals(api.host())
                && url.port() == api.port()
                && url.username().equals(api.username())
                && url.password().equals(api.password());
    }
}
