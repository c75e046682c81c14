package io.baton.slack.api;

import io.baton.door.UrlAllowlist;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

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

    /// A WebSocket's address as http or https, as OkHttp wants it. A server other than Slack's may
    /// have its sockets on another port of its host.
    Optional<HttpUrl> socket(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(text -> text.startsWith("ws"))
                .map(text -> HttpUrl.parse(text.replaceFirst("^ws", "http")))
                .filter(url -> slack(url) || onApiHost(url));
    }

    private boolean onApiHost(HttpUrl url) {
        return url.scheme().equals(api.scheme()) && url.host().equals(api.host());
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
