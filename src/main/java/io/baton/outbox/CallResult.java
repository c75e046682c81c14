package io.baton.outbox;

import java.time.Duration;
import java.util.function.Function;

/// The result of a call to a platform.
public sealed interface CallResult<T> {

    record Ok<T>(T answer) implements CallResult<T> {}

    /// The platform limits the rate (HTTP 429).
    ///
    /// @param atLeast how long to send nothing
    record RateLimited<T>(Duration atLeast) implements CallResult<T> {}

    /// The call had no effect. A later attempt may succeed.
    record Failed<T>(String why) implements CallResult<T> {}

    /// The request was sent, but it's unknown whether it had an effect.
    record Unknown<T>(String why) implements CallResult<T> {}

    /// The platform refused the call, and would refuse it again.
    record Refused<T>(String why) implements CallResult<T> {}

    /// The recipient is gone: blocked, uninstalled, deleted. Refused until someone writes from
    /// there again.
    record Gone<T>(String why) implements CallResult<T> {}

    default boolean ok() {
        return this instanceof Ok;
    }

    /// Whether another attempt would end the same way.
    default boolean permanent() {
        return switch (this) {
            case Refused<T> _, Gone<T> _ -> true;
            case Ok<T> _, RateLimited<T> _, Failed<T> _, Unknown<T> _ -> false;
        };
    }

    /// The same result, with the answer transformed.
    default <R> CallResult<R> map(Function<? super T, ? extends R> change) {
        return then(answer -> new Ok<>(change.apply(answer)));
    }

    /// The result of the next call, or this call's failure.
    default <R> CallResult<R> then(Function<? super T, CallResult<R>> next) {
        return switch (this) {
            case Ok<T>(var answer) -> next.apply(answer);
            case RateLimited<T>(var atLeast) -> new RateLimited<>(atLeast);
            case Failed<T>(var why) -> new Failed<>(why);
            case Unknown<T>(var why) -> new Unknown<>(why);
            case Refused<T>(var why) -> new Refused<>(why);
            case Gone<T>(var why) -> new Gone<>(why);
        };
    }

    /// For a call that is safe to repeat: an unknown outcome counts as a failure.
    default CallResult<T> unknownAsFailed() {
        return this instanceof Unknown<T>(var why) ? new Failed<>(why) : this;
    }

    /// A few words for the log.
    default String brief() {
        return switch (this) {
            case Ok<T> _ -> "ok";
            case RateLimited<T>(var atLeast) -> "rate limited for " + atLeast.toSeconds() + " s";
            case Failed<T>(var why) -> "not sent: " + why;
            case Unknown<T>(var why) -> "outcome unknown: " + why;
            case Refused<T>(var why) -> "refused: " + why;
            case Gone<T>(var why) -> "gone: " + why;
        };
    }
}
