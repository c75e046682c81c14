package io.baton.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands before the pages of links, which are open to everybody who has one.
///
/// The link is the secret: no cache keeps its page, no other site hears its address, no search
/// engine lists it. An answer is taken from our own page only, and only a short one.
public final class LinkGuard implements Filter {

    /// A reason of 1,000 characters takes 9 bytes for each where its script is far from Latin.
    private static final long LONGEST_BODY = 16 * 1024;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                            + " base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cache-Control",
                    "no-store",
                    "X-Robots-Tag",
                    "noindex, nofollow, noarchive");

    private final @Nullable String origin;

    /// @param address under which people outside reach this server; null where they reach it as it
    ///   is asked
    public LinkGuard(@Nullable URI address) {
        origin = address == null ? null : address.getScheme() + "://" + address.getRawAuthority();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        HEADERS.forEach(answer::setHeader);
        if (READING.contains(asked.getMethod())) {
            chain.doFilter(request, response);
        } else if (!SameOrigin.check(asked, ours(asked))) {
            refuse(answer, 403, "Please open the link itself and answer on its own page.");
        } else if (asked.getContentLengthLong() < 0) {
            refuse(answer, 411, "A request must say how long it is.");
        } else if (asked.getContentLengthLong() > LONGEST_BODY) {
            refuse(answer, 413, "That is too long. Please go back and say it shorter.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private String ours(HttpServletRequest request) {
        return origin != null ? origin : request.getScheme() + "://" + request.getHeader("Host");
    }

    private static void refuse(HttpServletResponse response, int status, String why)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(why);
    }
}
