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

/// Filters requests to link pages, which are open to anyone who has a link.
///
/// The link is the secret. Its page is never cached or indexed, and other sites never see its
/// address as a referrer. Answers must come from our own page, and be short.
public final class LinkGuard implements Filter {

    /// A note has up to 2,000 characters, of up to 9 bytes each when percent-encoded.
    private static final long LONGEST_BODY = 32 * 1024;

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

    /// @param address public address of this server; null to take it from each request
    public LinkGuard(@Nullable URI address) {
        origin = address == null ? null : SameOrigin.of(address);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var incoming = (HttpServletRequest) request;
        var http = (HttpServletResponse) response;
        HEADERS.forEach(http::setHeader);
        if (READING.contains(incoming.getMethod())) {
            chain.doFilter(request, response);
        } else if (!SameOrigin.check(incoming, ours(incoming))) {
            refuse(http, 403, "Open the link, and answer on its page.");
        } else if (incoming.getContentLengthLong() < 0) {
            refuse(http, 411, "The request needs a Content-Length.");
        } else if (incoming.getContentLengthLong() > LONGEST_BODY) {
            refuse(http, 413, "That’s too long. Go back and shorten it.");
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
