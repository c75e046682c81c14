package io.baton.web;

import io.baton.door.LocalRequests;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Accepts requests only from a browser on this machine, sent by our own pages.
///
/// Anyone who reaches the console can play anyone in it. So the guard refuses other machines by
/// their address, foreign names for this machine (DNS rebinding) by the `Host` header, and foreign
/// pages in the same browser (request forgery) by the request's origin.
public final class LocalOnlyGuard implements Filter {

    private static final long LONGEST_BODY = 256 * 1024;

    /// For forms with a file. Above the limit of an import, so that Baton itself can say the file
    /// is too large.
    private static final long LONGEST_UPLOAD = 8 * 1024 * 1024;

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final Predicate<String> mayConnect;
    private final Set<String> others;

    /// @param others paths that check their callers themselves: programs, not browsers
    public LocalOnlyGuard(String... others) {
        this(LocalRequests::fromThisMachine, others);
    }

    /// @param mayConnect accepts or refuses the source address of a connection
    public LocalOnlyGuard(Predicate<String> mayConnect, String... others) {
        this.mayConnect = mayConnect;
        this.others = Set.of(others);
    }

    private record Refusal(int status, String why) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletResponse) response;
        protect(http);
        if (others.contains(((HttpServletRequest) request).getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        var refusal = refusal((HttpServletRequest) request);
        if (refusal.isPresent()) {
            http.setStatus(refusal.get().status());
            http.setContentType("text/plain;charset=utf-8");
            http.getWriter().println(refusal.get().why());
            return;
        }
        chain.doFilter(request, response);
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        if (!mayConnect.test(request.getRemoteAddr())) {
            return forbidden("The console is open to this machine only.");
        }
        var host = request.getHeader("Host");
        if (!LocalRequests.namesThisMachine(host)) {
            return forbidden("The console is at localhost only.");
        }
        if (READING.contains(request.getMethod())) {
            return Optional.empty();
        }
        if (!SameOrigin.check(request, request.getScheme() + "://" + host)) {
            return forbidden("The console accepts requests from its own pages only.");
        }
        return bounded(request);
    }

    private static Optional<Refusal> bounded(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        if (length < 0) {
            return Optional.of(new Refusal(411, "The request needs a Content-Length."));
        }
        return length > longest(request)
                ? Optional.of(new Refusal(413, "That’s too long for one message."))
                : Optional.empty();
    }

    private static long longest(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data")
                ? LONGEST_UPLOAD
                : LONGEST_BODY;
    }

    private static Optional<Refusal> forbidden(String why) {
        return Optional.of(new Refusal(HttpServletResponse.SC_FORBIDDEN, why));
    }
}
