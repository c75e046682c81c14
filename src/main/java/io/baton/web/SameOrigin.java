package io.baton.web;

import jakarta.servlet.http.HttpServletRequest;

/// Tells requests from our own pages from those a foreign page made the browser send.
final class SameOrigin {
    private SameOrigin() {}

    /// Browsers name the sender in `Sec-Fetch-Site` or `Origin`; if both are there, both must
    /// match. Pages with the policy `no-referrer`, such as ours, send `Origin: null` with forms, so
    /// that value alone proves nothing.
    ///
    /// @param ours the origin of our pages, e.g. `https://baton.example.com`
    static boolean check(HttpServletRequest request, String ours) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        if (site == null) {
            return ours.equals(origin);
        }
        return site.equals("same-origin")
                && (origin == null || origin.equals("null") || origin.equals(ours));
    }
}
