package io.baton.outbox;

import java.time.Duration;

/// How a call to the connector ended.
public sealed interface CallResult<T> {

    record Ok<T>(T answer) implements CallResult<T> {}

    /// Teams asks for patience (429).
    record RateLimited<T>(Duration atLeast) implements CallResult<T> {}

    /// It had no effect, and may have one next time.
    record Failed<T>(String why) implements CallResult<T> {}

    /// It was sent, and nobody knows whether it had an effect.
    record Unknown<T>(String why) implements CallResult<T> {}

    /// Teams said no, and will again.
    record Refused<T>(String why) implements CallResult<T> {}

    /// There is nobody at this address any more: blocked, uninstalled, deleted.
    record Gone<T>(String why) implements CallResult<T> {}

    default boolean ok() {
        return this instanceof Ok;
    }

    /// The same failure of another call.
    default <R> CallResult<R> failed() {
        return switch (this) {
            case Ok<T> _ -> throw new IllegalStateException("it did not fail");
            case RateLimited<T>(var atLeast) -> new RateLimited<>(atLeast);
            case Failed<T>(var why) -> new Failed<>(why);
            case Unknown<T>(var why) -> new Unknown<>(why);
            case Refused<T>(var why) -> new Refused<>(why);
            case Gone<T>(var why) -> new Gone<>(why);
        };
    }

    /// In a few words, for the log.
    default String brief() {
        return switch (this) {
            case Ok<T> _ -> "ok";
            case RateLimited<T>(var atLeast) -> "limited for " + atLeast.toSeconds() + " s";
            case Failed<T>(var why) -> "not sent: " + why;
            case Unknown<T>(var why) -> "unsure: " + why;
            case Refused<T>(var why) -> "refused: " + why;
            case Gone<T>(var why) -> "gone: " + why;
        };
    }
}
