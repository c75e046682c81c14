package io.baton.door;

import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Which URLs may be called. Payloads name some, and whoever could choose one would be handed the
/// bot's token, or make this machine call into its own network.
@FunctionalInterface
public interface UrlAllowlist {

    boolean allows(HttpUrl url);

    /// The URL, if it is one and may be called.
    default Optional<HttpUrl> parse(@Nullable String url) {
        return Optional.ofNullable(url).map(HttpUrl::parse).filter(this::allows);
    }

    /// By https, at its usual port, without user info.
    static boolean isHttps(HttpUrl url) {
        return url.isHttps() && url.port() == 443 && hasNoUser(url);
    }

    /// This machine, at any port, without user info.
    static boolean isLoopback(HttpUrl url) {
        return Set.of("localhost", "127.0.0.1", "::1").contains(url.host()) && hasNoUser(url);
    }

    private static boolean hasNoUser(HttpUrl url) {
        return url.username().isEmpty() && url.password().isEmpty();
    }

    /// For the log: without the path, which is the secret of many a URL.
    static String redacted(@Nullable String url) {
        return Optional.ofNullable(url)
                .map(HttpUrl::parse)
                .map(UrlAllowlist::redacted)
                .orElse("no address at all");
    }

    static String redacted(HttpUrl url) {
        return url.scheme() + "://" + url.host() + "/…";
    }
}
