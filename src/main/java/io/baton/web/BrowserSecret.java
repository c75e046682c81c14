package io.baton.web;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/// A random cookie by which a link page knows the browser that accepted. It holds nothing else, and
/// only its hash is stored.
///
/// @param encrypted whether the page is reached by `https://` only
record BrowserSecret(boolean encrypted) {
    static final String COOKIE = "baton-browser";

    /// Longer than most referrals take.
    private static final Duration LIFE = Duration.ofDays(180);

    /// `Lax`, because people open links from web mail. Without a path, it counts for all offer
    /// links, also behind a proxy that adds one.
    String newCookie() {
        return ResponseCookie.from(COOKIE, Fingerprint.random())
                .httpOnly(true)
                .secure(encrypted)
                .sameSite("Lax")
                .maxAge(LIFE)
                .build()
                .toString();
    }
}
