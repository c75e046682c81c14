package io.baton.app;

import java.net.URI;
import java.util.List;

/// Checks `BATON_PUBLIC_URL`: HTTPS (or this machine), without query, fragment or user.
final class PublicUrlCheck {
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    private PublicUrlCheck() {}

    static boolean isSafe(URI uri) {
        return uri.getHost() != null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null
                && ("https".equalsIgnoreCase(uri.getScheme())
                        || ("http".equalsIgnoreCase(uri.getScheme())
                                && HERE.stream().anyMatch(uri.getHost()::equalsIgnoreCase)));
    }
}
