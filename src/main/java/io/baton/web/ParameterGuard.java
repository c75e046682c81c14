package io.baton.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers 400 if a request's parameters can't be read: a query, form or upload that breaks off or
/// isn't encoded right, or in an unknown character set. Otherwise the first handler that reads a
/// parameter would fail, as if the fault were ours. It must run after the guards that limit the
/// size. Uploads are refused unread where no one takes them, because Spring reads them for any
/// method.
public final class ParameterGuard implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(ParameterGuard.class);

    private final String uploads;
    private final Set<String> raw;

    /// @param uploads start of the paths that take uploads
    /// @param raw paths whose handlers read the body themselves, and no parameters
    public ParameterGuard(String uploads, String... raw) {
        this.uploads = uploads;
        this.raw = Set.of(raw);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var incoming = (HttpServletRequest) request;
        boolean ownReader = raw.contains(incoming.getRequestURI());
        if (ownReader ? !multipart(incoming) : readable(incoming)) {
            chain.doFilter(request, response);
            return;
        }
        int status =
                ownReader
                        ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE
                        : HttpServletResponse.SC_BAD_REQUEST;
        // The address may hold the key of a link.
        LOG.info("rejected a request with {}: its parameters can't be read", status);
        var refusal = (HttpServletResponse) response;
        refusal.setStatus(status);
        refusal.setContentType("text/plain;charset=utf-8");
        refusal.getWriter().println("I can’t read this request. Reload the page and try again.");
    }

    private boolean readable(HttpServletRequest request) {
        try {
            if (multipart(request)) {
                if (!takesUploads(request)) {
                    return false;
                }
                var _ = request.getParts();
            }
            var _ = request.getParameterMap();
            return true;
        } catch (IOException | ServletException | RuntimeException e) {
            return false;
        }
    }

    private boolean takesUploads(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith(uploads);
    }

    private static boolean multipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
