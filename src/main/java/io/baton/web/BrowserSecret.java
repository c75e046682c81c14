package io.baton.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/// A random cookie by which a link page knows the browser that accepted. It holds nothing else, and
/// only its hash is stored.
///
/// @param encrypted whether the page is reached by `https://` only
public record BrowserSecret(boolean encrypted) {
    public static final String COOKIE = "baton-browser";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    /// The longest that browsers keep a cookie. Each visit renews it.
    private static final Duration LIFE = Duration.ofDays(400);

    /// `Lax`, because people open links from web mail. Without a path, it counts for all offer
    /// links, also behind a proxy that adds one.
    ///
    /// @param known the browser's secret so far; null if it has none
    public String cookie(@Nullable String known) {
        var secret =
                known != null && SECRET.matcher(known).matches() ? known : Fingerprint.random();
        return ResponseCookie.from(COOKIE, secret)
                .httpOnly(true)
                .secure(encrypted)
                .sameSite("Lax")
                .maxAge(LIFE)
                .build()
                .toString();
    }
}
