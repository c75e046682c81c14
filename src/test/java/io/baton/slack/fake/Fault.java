package io.baton.slack.fake;

import java.time.Duration;

/// A way in which a call goes wrong.
public sealed interface Fault {
    /// 429, and the method is forbidden for that long.
    record RateLimited(Duration retryAfter) implements Fault {}

    /// An HTTP status without a useful body: 500, 502, 503.
    record Status(int code) implements Fault {}

    /// `{"ok":false,"error":…}`
    record Refuses(String error) implements Fault {}

    /// The connection is closed; nothing was done.
    record Drops() implements Fault {}

    /// Silence for that long, then the connection is closed; nothing was done.
    record Hangs(Duration silence) implements Fault {}

    /// Done and answered, but late.
    record Delays(Duration delay) implements Fault {}

    /// Done, but the caller never hears of it: the connection is closed. Beware: over a warm
    /// connection OkHttp then sends the call once more by itself, unless it was built with
    /// `retryOnConnectionFailure(false)`.
    record DoesThenDrops() implements Fault {}

    /// Done, but the caller hears nothing for that long, and then a closed connection.
    record DoesThenHangs(Duration silence) implements Fault {}
}
