package io.baton.slack.api;

import java.time.Duration;

/// How a call to Slack ended.
public sealed interface CallResult<T> {

    record Ok<T>(T answer) implements CallResult<T> {}

    /// Slack asks for patience (429), or did so before and the time is not over.
    record RateLimited<T>(Duration atLeast) implements CallResult<T> {}

    /// It had no effect, and may have one next time.
    record Failed<T>(String why) implements CallResult<T> {}

    /// It was sent, and nobody knows whether it had an effect.
    record Unknown<T>(String why) implements CallResult<T> {}

    /// Slack said no, and will again.
    record Refused<T>(String why) implements CallResult<T> {}

    default boolean ok() {
        return this instanceof Ok;
    }

    /// In a few words, for the log.
    default String brief() {
        return switch (this) {
            case Ok<T> _ -> "ok";
            case RateLimited<T>(var atLeast) -> "limited for " + atLeast.toSeconds() + " s";
            case Failed<T>(var why) -> "not sent: " + why;
            case Unknown<T>(var why) -> "unsure: " + why;
            case Refused<T>(var code) -> "refused: " + code;
        };
    }
}
