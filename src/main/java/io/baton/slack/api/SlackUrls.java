package io.baton.slack.api;

import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Which addresses may be called. A payload names some (`response_url`, an upload address), and
/// whoever could choose one would make this machine call into its own network.
public final class SlackUrls {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final HttpUrl api;

    SlackUrls(String apiUrl) {
        this.api = HttpUrl.get(apiUrl);
    }

    /// Slack's own hosts by https, or exactly where the API itself is.
    boolean trusted(HttpUrl url) {
        return own(url) || api(url);
    }

    /// The address, if it is one and may be called.
    Optional<HttpUrl> trusted(@Nullable String address) {
        return Optional.ofNullable(address).map(HttpUrl::parse).filter(this::trusted);
    }

    private static boolean own(HttpUrl url) {
        return url.isHttps()
                && url.port() == 443
                && (url.host().equals("slack.com") || url.host().endsWith(".slack.com"));
    }

    private boolean api(HttpUrl url) {
        return url.scheme().equals(api.scheme())
                && url.host().equals(api.host())
                && url.port() == api.port();
    }

    public static boolean loopback(HttpUrl url) {
        return LOOPBACK.contains(url.host());
    }

    /// For the log: without the path, which is the secret of such an address.
    static String redacted(@Nullable String address) {
        return Optional.ofNullable(address)
                .map(HttpUrl::parse)
                .map(url -> url.scheme() + "://" + url.host() + "/…")
                .orElse("no address at all");
    }
}
