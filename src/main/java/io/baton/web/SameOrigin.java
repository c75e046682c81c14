package io.baton.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Tells requests from our own pages from those a foreign page made the browser send.
final class SameOrigin {
    private static final Map<String, Integer> DEFAULT_PORTS = Map.of("http", 80, "https", 443);

    private SameOrigin() {}

    /// The origin of an address as browsers write it: without the port that is the scheme's own.
    static String of(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        var origin = scheme + "://" + address.getHost();
        return address.getPort() < 0 || Objects.equals(DEFAULT_PORTS.get(scheme), address.getPort())
                ? origin
                : origin + ":" + address.getPort();
    }

    /// Browsers name the sender in `Sec-Fetch-Site` or `Origin`; if both are there, both must
    /// match. Pages with the policy `no-referrer`, such as ours, send `Origin: null` with forms, so
    /// that value alone proves nothing. Upper and lower case are the same in a host's name.
    ///
    /// @param ours the origin of our pages, e.g. `https://baton.example.com`
    static boolean check(HttpServletRequest request, String ours) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        if (site == null) {
            return ours.equalsIgnoreCase(origin);
        }
        return site.equals("same-origin")
                && (origin == null || origin.equals("null") || origin.equalsIgnoreCase(ours));
    }
}
