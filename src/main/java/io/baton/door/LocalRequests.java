package io.baton.door;

import java.net.InetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognizes requests from this machine. Use both checks: a foreign name can resolve to this
/// machine (DNS rebinding).
public final class LocalRequests {
    private static final Pattern LOCAL_HOST =
            Pattern.compile(
                    "(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private LocalRequests() {}

    /// @param remoteAddress source address of the connection
    public static boolean fromThisMachine(String remoteAddress) {
        try {
            return InetAddress.ofLiteral(remoteAddress).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// @param host value of the `Host` header; upper and lower case are the same
    public static boolean namesThisMachine(@Nullable String host) {
        return host != null && LOCAL_HOST.matcher(host).matches();
    }
}
