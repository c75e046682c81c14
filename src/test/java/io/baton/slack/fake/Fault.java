package io.baton.slack.fake;

import java.time.Duration;

/// A fault to inject into a call.
public sealed interface Fault {
    /// Responds 429 and rate-limits the method for that long.
    record RateLimited(Duration retryAfter) implements Fault {}

    /// Responds with a status and no useful body: 500, 502, 503.
    record Status(int code) implements Fault {}

    /// Responds `{"ok":false,"error":…}`.
    record Refuses(String error) implements Fault {}

    /// Closes the connection without doing anything.
    record Drops() implements Fault {}

    /// Waits, then closes the connection without doing anything.
    record Hangs(Duration silence) implements Fault {}

    /// Does it and responds late.
    record Delays(Duration delay) implements Fault {}

    /// Does it, then closes the connection without a response. Beware: on a pooled connection
    /// OkHttp sends the call again by itself, unless built with `retryOnConnectionFailure(false)`.
    record DoesThenDrops() implements Fault {}

    /// Does it, then waits and closes the connection without a response.
    record DoesThenHangs(Duration silence) implements Fault {}
}
