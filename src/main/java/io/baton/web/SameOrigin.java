package io.baton.web;

import jakarta.servlet.http.HttpServletRequest;

/// Tells requests of our own pages from those that a foreign page made a browser send.
final class SameOrigin {
    private SameOrigin() {}

    /// Each browser says by one of two headers whose page sent a request; where both are there,
    /// both must agree. A page that asks for no referrer, as ours do, sends `Origin: null` with its
    /// forms, so that alone says nothing.
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
