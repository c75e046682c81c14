package io.baton.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Accepts requests of the right size and media type. Counts and logs all others, without their
/// content.
public final class RequestGuard {
    private static final Logger LOG = LoggerFactory.getLogger(RequestGuard.class);

    private final int largest;
    private final Set<String> mediaTypes;
    private final DoorMeters meters;

    /// @param largest size limit in bytes
    /// @param mediaTypes accepted types, in lower case and without parameters, e.g.
    ///   `application/json`
    public RequestGuard(int largest, Set<String> mediaTypes, DoorMeters meters) {
        this.largest = largest;
        this.mediaTypes = Set.copyOf(mediaTypes);
        this.meters = meters;
    }

    /// A request's body, or why it was rejected.
    public sealed interface Body {
        record Read(byte[] bytes) implements Body {}

        /// @param status the HTTP status to answer with: 413 or 415
        record Rejected(int status) implements Body {}
    }

    public Body read(HttpServletRequest request) throws IOException {
        if (!mediaTypes.contains(mediaType(request))) {
            return new Body.Rejected(reject(415, "other_type"));
        }
        var body = request.getInputStream().readNBytes(atMost(request.getContentLength()));
        return body.length > largest
                ? new Body.Rejected(reject(413, "too_large"))
                : new Body.Read(body);
    }

    /// Counts and logs a request that this guard or a later check rejects.
    ///
    /// @return the status
    public int reject(int status, String why) {
        meters.rejected(why);
        LOG.info("rejected a request with {}: {}", status, why);
        return status;
    }

    private static String mediaType(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// One byte over the limit, to detect a body that is too large, but no more than the announced
    /// length.
    private int atMost(int announced) {
        return announced < 0 ? largest + 1 : Math.min(announced, largest + 1);
    }
}
