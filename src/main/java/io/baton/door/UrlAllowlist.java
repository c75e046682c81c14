package io.baton.door;

import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Decides which URLs may be called. Payloads contain URLs, and an attacker could use one to get
/// the bot's token or to reach the internal network.
@FunctionalInterface
public interface UrlAllowlist {

    boolean allows(HttpUrl url);

    /// Returns the URL if it is valid and allowed.
    default Optional<HttpUrl> parse(@Nullable String url) {
        return Optional.ofNullable(url).map(HttpUrl::parse).filter(this::allows);
    }

    /// Whether the URL uses https on the default port, without user info.
    static boolean isHttps(HttpUrl url) {
        return url.isHttps() && url.port() == 443 && hasNoUser(url);
    }

    /// Whether the URL points to this machine, on any port, without user info.
    static boolean isLoopback(HttpUrl url) {
        return Set.of("localhost", "127.0.0.1", "::1").contains(url.host()) && hasNoUser(url);
    }

    private static boolean hasNoUser(HttpUrl url) {
        return url.username().isEmpty() && url.password().isEmpty();
    }

    /// The URL for the log, without its path, which is often secret.
    static String redacted(@Nullable String url) {
        return Optional.ofNullable(url)
                .map(HttpUrl::parse)
                .map(UrlAllowlist::redacted)
                .orElse("an invalid address");
    }

    static String redacted(HttpUrl url) {
        return url.scheme() + "://" + url.host() + "/…";
    }
}
