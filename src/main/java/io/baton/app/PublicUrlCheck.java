package io.baton.app;

import java.net.URI;
import java.util.List;

/// An address that links may be sent under: nobody listens on the way, and nothing hides in it.
final class PublicUrlCheck {
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    private PublicUrlCheck() {}

    static boolean isSafe(URI uri) {
        return uri.getHost() != null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null
                && ("https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && HERE.contains(uri.getHost())));
    }
}
